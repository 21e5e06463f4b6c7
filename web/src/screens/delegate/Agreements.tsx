import { Trans } from '@lingui/react/macro'
import { ButtonLink } from '../../parts/Button'
import type { AgreementFace } from '../../protocol'
import { useCase } from '../../store/caseBook'
import { useBoard } from '../../store/roomContext'
import { Consents } from '../room/Consents'
import { list } from '../room/words'
import css from './Agreements.module.css'

/** What was agreed: what waits for ratification, and what is in force. */
export function Agreements() {
  const { agreements } = useBoard()
  if (agreements.length === 0) return null
  return (
    <section className={css.agreements}>
      <h2>
        <Trans>Agreed</Trans>
      </h2>
      {agreements.map((agreement) => (
        <Agreement key={agreement.sheet} agreement={agreement} />
      ))}
    </section>
  )
}

function Agreement({ agreement }: { agreement: AgreementFace }) {
  const book = useCase()
  const { sheet, terms, parties, needed, ratified, sinceTurn } = agreement
  const titles = Object.keys(terms).map((issue) => book.issue(issue).title)
  const waits = sinceTurn == null
  return (
    <article className={css.agreement} data-waits={waits || undefined}>
      <div>
        <h3>
          <Trans>Agreement {sheet}</Trans>
        </h3>
        <p className={css.state}>
          {waits ? (
            <Trans>waits for ratification</Trans>
          ) : (
            <Trans>in force since turn {sinceTurn}</Trans>
          )}
          {' · '}
          {list(titles)}
        </p>
        {waits ? (
          <Consents needed={needed} given={ratified} act="ratify" />
        ) : (
          <Consents needed={[]} given={parties} act="ratify" />
        )}
      </div>
      <ButtonLink to={`/seat/treaty/${sheet}`}>
        <Trans>Read the text</Trans>
      </ButtonLink>
    </article>
  )
}
