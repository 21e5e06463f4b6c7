import { Trans } from '@lingui/react/macro'
import type { AgreementFace } from '../../../protocol'
import { useCouncil } from '../../../store/council'
import { isActingHead } from '../../../store/nextAct'
import { useBoard, useOwn } from '../../../store/roomContext'
import { usePlace } from '../../../store/seat'
import { Word } from '../../../text/glossary'
import { Consents } from '../../room/Consents'
import { HomeVotes } from '../lived/HomeVotes'
import { CouncilVote } from './CouncilVote'
import { HeadDecides } from './HeadDecides'
import { HomeCard } from './HomeCard'
import css from './Ratification.module.css'

/** Under the text of an agreement: who has confirmed it, and the own word on it. */
export function Ratification({ agreement }: { agreement: AgreementFace }) {
  const { stage } = useBoard()
  const { sheet, sinceTurn } = agreement
  if (sinceTurn != null) {
    return (
      <>
        <HomeVotes sheet={sheet} />
        <p>
          <Trans>In force since turn {sinceTurn}.</Trans>
        </p>
      </>
    )
  }
  return (
    <section className={css.ratification}>
      <Consents needed={agreement.needed} given={agreement.ratified} act="ratify" />
      {stage.type === 'ratification' ? <OwnWord agreement={agreement} /> : <Later sheet={sheet} />}
    </section>
  )
}

function Later({ sheet }: { sheet: number }) {
  return (
    <>
      <HomeVotes sheet={sheet} />
      <p>
        <Trans>
          Delegations can <Word of="ratify">ratify</Word> it when this part of the turn is over.
        </Trans>
      </p>
    </>
  )
}

/** What the own delegation has said, and can still say. */
function OwnWord({ agreement }: { agreement: AgreementFace }) {
  const board = useBoard()
  const { seat } = usePlace()
  const council = useCouncil()
  const face = useOwn('of-delegation').ratifying.find((one) => one.sheet === agreement.sheet)
  if (!face) return <HomeVotes sheet={agreement.sheet} />
  const decides = !council && !face.confirmed
  return (
    <>
      {council && <CouncilVote face={face} />}
      {decides && isActingHead(board, seat) && <HeadDecides sheet={agreement.sheet} />}
      {decides && !isActingHead(board, seat) && (
        <p>
          <Trans>Your head of delegation decides. Say now what you think.</Trans>
        </p>
      )}
      <HomeCard agreement={agreement} face={face} />
    </>
  )
}
