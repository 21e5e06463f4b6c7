import { Plural, Trans } from '@lingui/react/macro'
import type { OwnLived, PledgeFace, PledgeState } from '../../../protocol'
import { useCase } from '../../../store/caseBook'
import { useBoard } from '../../../store/roomContext'
import { pledgeWords } from '../../room/livedWords'
import { Mark } from '../../room/Mark'
import css from './Page.module.css'
import { WordBuilder } from './WordBuilder'

/** Words given in public, what became of them, and what the next is worth. */
export function Pledges({ own }: { own: OwnLived | undefined }) {
  const { lived } = useBoard()
  const book = useCase()
  if (!lived) return null
  return (
    <section className={css.section}>
      <h2>
        <Trans>Words given in public</Trans>
      </h2>
      {lived.pledges.length === 0 && (
        <p className={css.soft}>
          <Trans>Nobody has warned or assured anyone yet.</Trans>
        </p>
      )}
      <ul className={css.list}>
        {lived.pledges.toReversed().map((pledge) => (
          <Pledge key={pledge.pledge} pledge={pledge} />
        ))}
      </ul>
      {own && <WordBuilder own={own} />}
      <h3>
        <Trans>What each word is worth</Trans>
      </h3>
      <ul className={css.list}>
        {lived.words.map(({ party, credibility, kept, broken }) => (
          <li key={party} className={css.line}>
            <Mark party={party} decorative />
            <span>
              {book.party(party).name}
              <br />
              <small className={css.soft}>
                <Plural value={kept} one="# word kept" other="# words kept" />
                {', '}
                <Plural value={broken} one="# abandoned" other="# abandoned" />
              </small>
            </span>
            <b>
              <Trans>{credibility} of 100</Trans>
            </b>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Pledge({ pledge }: { pledge: PledgeFace }) {
  const book = useCase()
  return (
    <li>
      <p className={css.line}>
        <Mark party={pledge.party} />
        <span className={css.words}>{pledgeWords(pledge, book)}</span>
      </p>
      <p className={css.soft}>
        {pledge.kind === 'warning' ? <Trans>Warning</Trans> : <Trans>Assurance</Trans>}
        {' · '}
        <StateWord state={pledge.state} />
      </p>
    </li>
  )
}

function StateWord({ state }: { state: PledgeState }) {
  switch (state.type) {
    case 'given':
      return <Trans>stands</Trans>
    case 'due':
      return <Trans>due: the condition came true in turn {state.turn}</Trans>
    case 'kept':
      return <Trans>kept in turn {state.turn}</Trans>
    case 'broken':
      return <Trans>abandoned in turn {state.turn}</Trans>
  }
}
