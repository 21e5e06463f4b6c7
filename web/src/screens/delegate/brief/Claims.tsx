import { t } from '@lingui/core/macro'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Status } from '../../../protocol'
import { useCase } from '../../../store/caseBook'
import { Word } from '../../../text/glossary'
import { day, list } from '../../room/words'
import css from './Claims.module.css'

/** What is claimed, by whom, and who disputes it. The narrator takes no side. */
export function Claims() {
  const { view } = useCase()
  if (view.claims.length === 0) {
    return (
      <p>
        <Trans>Nothing in this case is in dispute.</Trans>
      </p>
    )
  }
  return (
    <ul className={css.claims}>
      {view.claims.map((claim) => (
        <li key={claim.id} className={css.claim} data-status={claim.status}>
          <p className={css.text}>{claim.text}</p>
          <p className={css.who}>
            <StatusWord status={claim.status} />{' '}
            <span>
              {t`Claimed by ${claim.claimant}`}, {day(claim.date)}.
            </span>
            {claim.disputedBy.length > 0 && (
              <span> {t`Disputed by ${list(claim.disputedBy)}.`}</span>
            )}
          </p>
          {claim.rebuttal && <p className={css.rebuttal}>{claim.rebuttal}</p>}
          <Sources keys={claim.sources} />
        </li>
      ))}
    </ul>
  )
}

/** Where the facts of the case come from; the text points here by number. */
export function SourceList() {
  const { view } = useCase()
  return (
    <ol className={css.sources}>
      {view.sources.map(({ key, title, where }) => (
        <li key={key} id={`source-${key}`}>
          {title} <small>{where}</small>
        </li>
      ))}
    </ol>
  )
}

function StatusWord({ status }: { status: Status }): ReactNode {
  switch (status) {
    case 'agreed':
      return <b>{t`Agreed.`}</b>
    case 'contested':
      return <Word of="contested">{t`Contested.`}</Word>
    case 'unsupported':
      return <Word of="unsupported">{t`Unsupported.`}</Word>
  }
}

function Sources({ keys }: { keys: string[] }) {
  const { view } = useCase()
  const numbers = keys.map((key) => view.sources.findIndex((one) => one.key === key) + 1)
  if (numbers.length === 0) return null
  return (
    <p className={css.keys}>
      {numbers.length === 1
        ? t`Source ${String(numbers[0])}`
        : t`Sources ${list(numbers.map(String))}`}
    </p>
  )
}
