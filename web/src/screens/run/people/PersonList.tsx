import { GripVertical } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Button,
  GridList,
  GridListItem,
  isTextDropItem,
  useDragAndDrop,
} from 'react-aria-components'
import { PartyMark } from '../../../parts/PartyMark'
import type { PartyCard, Person, SeatRole } from '../../../protocol'
import { roleName } from '../../room/words'
import css from './PersonList.module.css'

const DELEGATE = 'application/x-parley-delegate'

interface Props {
  label: string
  party?: PartyCard & { index: number }
  people: Person[]
  role: (person: Person) => SeatRole | undefined
  /** Someone was dropped here, by pointer or by keyboard. */
  onDrop: (delegate: string) => void
  onOpen: (person: Person) => void
  empty: ReactNode
}

/** A delegation, or the lobby: people can be dragged out of it and dropped on it. */
export function PersonList({ label, party, people, role, onDrop, onOpen, empty }: Props) {
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].map((key) => ({ [DELEGATE]: String(key), 'text/plain': String(key) })),
    acceptedDragTypes: [DELEGATE],
    getDropOperation: () => 'move',
    onRootDrop: async ({ items }) => {
      for (const item of items) if (isTextDropItem(item)) onDrop(await item.getText(DELEGATE))
    },
    onInsert: async ({ items }) => {
      for (const item of items) if (isTextDropItem(item)) onDrop(await item.getText(DELEGATE))
    },
  })
  return (
    <div className={css.list} data-lobby={party ? undefined : true}>
      {party && (
        <PartyMark
          monogram={party.monogram}
          name={party.name}
          index={party.index}
          hollow={people.length === 0}
        />
      )}
      <GridList
        aria-label={label}
        className={css.people ?? ''}
        items={people.map((person) => ({ id: person.delegate, person }))}
        dragAndDropHooks={dragAndDropHooks}
        renderEmptyState={() => <div className={css.empty}>{empty}</div>}
        onAction={(key) => {
          const person = people.find((one) => one.delegate === key)
          if (person) onOpen(person)
        }}
      >
        {({ person }) => {
          const seat = role(person)
          return (
            <GridListItem className={css.person ?? ''} textValue={person.name}>
              <Button slot="drag" className={css.grip ?? ''}>
                <GripVertical aria-hidden="true" />
              </Button>
              <span className={css.name}>{person.name}</span>
              {seat && <small>{roleName(seat)}</small>}
            </GridListItem>
          )
        }}
      </GridList>
    </div>
  )
}
