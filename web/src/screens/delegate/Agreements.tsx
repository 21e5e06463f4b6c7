import { Trans } from '@lingui/react/macro'
import { ButtonLink } from '../../parts/Button'
import type { AgreementFace, SheetId } from '../../protocol'
import { useCase } from '../../store/caseBook'
import { useCouncil } from '../../store/council'
import { isActingHead } from '../../store/nextAct'
import { useBoard, useOwn } from '../../store/roomContext'
import { usePlace } from '../../store/seat'
import { Consents } from '../room/Consents'
import { list } from '../room/words'
import css from './Agreements.module.css'
import { CouncilTally } from './ratification/CouncilTally'

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
  const votes = useVote(sheet)
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
          <>
            <Consents needed={needed} given={ratified} act="ratify" />
            <Council sheet={sheet} />
          </>
        ) : (
          <Consents needed={[]} given={parties} act="ratify" />
        )}
      </div>
      <ButtonLink to={`/seat/treaty/${sheet}`}>
        {votes ? <Trans>Read and vote</Trans> : <Trans>Read the text</Trans>}
      </ButtonLink>
    </article>
  )
}

/** How far the own council is with it. */
function Council({ sheet }: { sheet: SheetId }) {
  const council = useCouncil()
  const face = useRatifying(sheet)
  if (!council || !face) return null
  return (
    <div className={css.council}>
      <Trans>Your council:</Trans> <CouncilTally ayes={face.ayes.length} needed={face.needed} />
    </div>
  )
}

/** Whether the own seat still has a word to say on it, for its delegation or for those at home. */
function useVote(sheet: SheetId): boolean {
  const board = useBoard()
  const { seat } = usePlace()
  const council = useCouncil()
  const face = useRatifying(sheet)
  if (!face || face.counted) return false
  const decides = council !== undefined || isActingHead(board, seat)
  return (decides && !face.confirmed) || face.ballots.some((one) => one.seat === seat)
}

function useRatifying(sheet: SheetId) {
  const { stage } = useBoard()
  const face = useOwn('of-delegation').ratifying.find((one) => one.sheet === sheet)
  return stage.type === 'ratification' ? face : undefined
}
