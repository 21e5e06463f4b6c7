import { Trans } from '@lingui/react/macro'
import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import css from './TermSheet.module.css'

export interface SheetRow {
  key: string
  issue: string
  /** Struck out: what the answered sheet said. */
  before: string | undefined
  /** Set in: what this sheet says; nothing where it leaves the issue open. */
  after: string | undefined
  changed: boolean
  /** Own points, or their change. */
  points: string | undefined
  sign: 'up' | 'down' | undefined
}

interface Props {
  number: number
  title: string
  note?: ReactNode
  mark: ReactNode
  rows: SheetRow[]
  /** Issues that the sheet leaves open, in words. */
  leftOpen?: ReactNode
  /** What it is worth to the reader, where that is known. */
  worth?: ReactNode
  /** The same in a few words, while the sheet is folded. */
  gist?: ReactNode
  consents: ReactNode
  /** Why it cannot be adopted, where it cannot. */
  standing?: ReactNode
  remarks?: ReactNode
  /** Whether a breach of what it obliges to would be found. */
  chances?: ReactNode
  actions?: ReactNode
  isOpen: boolean
  onToggle: (open: boolean) => void
}

/** A package as a document: one line for each issue, changes marked in the margin. */
export function TermSheet(props: Props) {
  const { number, title, note, mark, rows, leftOpen, worth, gist, isOpen, onToggle } = props
  return (
    <article className={css.sheet} aria-label={title}>
      <Disclosure isExpanded={isOpen} onExpandedChange={onToggle}>
        <Heading level={3} className={css.heading ?? ''}>
          <Button slot="trigger" className={css.head ?? ''}>
            {mark}
            <span className={css.title}>{title}</span>
            <span className={css.number}>
              <Trans>Sheet {number}</Trans>
              <ChevronDown aria-hidden="true" />
            </span>
            {note && <span className={css.note}>{note}</span>}
          </Button>
        </Heading>
        <div className={css.consents}>{props.consents}</div>
        {props.standing && <p className={css.standing}>{props.standing}</p>}
        {!isOpen && gist && <p className={css.gist}>{gist}</p>}
        <DisclosurePanel>
          {worth && <div className={css.worth}>{worth}</div>}
          <dl className={css.rows}>
            {rows.map((row) => (
              <Line key={row.key} row={row} />
            ))}
          </dl>
          {leftOpen && <p className={css.open}>{leftOpen}</p>}
          {props.chances && <div className={css.chances}>{props.chances}</div>}
          {props.remarks}
        </DisclosurePanel>
      </Disclosure>
      {props.actions && <div className={css.actions}>{props.actions}</div>}
    </article>
  )
}

function Line({ row }: { row: SheetRow }) {
  return (
    <div className={css.row} data-changed={row.changed || undefined}>
      <dt>{row.issue}</dt>
      <dd>
        {row.changed && row.before && (
          <del>
            <span className="visually-hidden">
              <Trans>instead of</Trans>{' '}
            </span>
            {row.before}
          </del>
        )}{' '}
        {row.after ? (
          <span>{row.after}</span>
        ) : (
          <em>
            <Trans>left open</Trans>
          </em>
        )}
      </dd>
      {row.points && (
        <dd className={css.points} data-sign={row.sign}>
          {row.points}
        </dd>
      )}
    </div>
  )
}
