import { Trans } from '@lingui/react/macro'
import type { FeedItem, PartyId } from '../../protocol'
import { useCase } from '../../store/caseBook'
import { useRoom } from '../../store/roomContext'
import { actor, happening } from './happenings'
import { Mark } from './Mark'
import css from './Record.module.css'
import { time } from './words'

/**
 * What the room did, newest first. Words in channels are not part of it.
 *
 * @param me the reader's own party, where the reader has one
 */
export function Record({ me }: { me?: PartyId }) {
  const feed = useRoom((state) => state.feed)
  const entries = feed
    .map((item, index) => ({ item, index }))
    .filter(({ item }) => item.type !== 'message')
    .reverse()
  if (entries.length === 0) {
    return (
      <p className={css.empty}>
        <Trans>Nothing has happened yet.</Trans>
      </p>
    )
  }
  return (
    <ol className={css.record}>
      {entries.map(({ item, index }) => (
        <Entry key={index} item={item} {...(me && { me })} />
      ))}
    </ol>
  )
}

function Entry({ item, me }: { item: FeedItem; me?: PartyId }) {
  const book = useCase()
  const by = actor(item)
  if (item.type === 'phase-opened') {
    return (
      <li className={css.phase}>
        {happening(item, book, me)} <small>{time(item.at)}</small>
      </li>
    )
  }
  return (
    <li className={css.entry}>
      <span className={css.mark}>{by && <Mark party={by} />}</span>
      <div>
        <p data-words={item.type === 'statement' || undefined}>{happening(item, book, me)}</p>
        {item.type === 'bulletin' && <p className={css.text}>{item.text}</p>}
        <small>{time(item.at)}</small>
      </div>
    </li>
  )
}
