import { Trans } from '@lingui/react/macro'
import type { AgreementFace, BallotFace, RatifyingFace } from '../../../protocol'
import { useBoard } from '../../../store/roomContext'
import { usePlace } from '../../../store/seat'
import { HomeVotes } from '../lived/HomeVotes'
import { Ballot } from './Ballot'
import { Factions } from './Factions'
import css from './Ratification.module.css'

interface Props {
  agreement: AgreementFace
  face: RatifyingFace
}

/** Those at home: what the agreement gives them, and who votes for them. */
export function HomeCard({ agreement, face }: Props) {
  const { seat } = usePlace()
  const mine = face.ballots.filter((one) => one.seat === seat)
  return (
    <>
      <HomeVotes sheet={agreement.sheet} except={mine.map((one) => one.constituency)} />
      {face.ballots.map((one) =>
        one.seat === seat ? (
          <section key={one.constituency} className={css.card} aria-labelledby={one.constituency}>
            <h2 id={one.constituency}>
              <Trans>Home: you vote for them</Trans>
            </h2>
            <HomeVotes sheet={agreement.sheet} only={one.constituency} />
            <Factions agreement={agreement} constituency={one.constituency} />
            <Ballot agreement={agreement} face={face} ballot={one} />
          </section>
        ) : (
          <Representative key={one.constituency} ballot={one} counted={face.counted} />
        ),
      )}
    </>
  )
}

/** Another seat of the delegation votes for them. */
function Representative({ ballot, counted }: { ballot: BallotFace; counted: boolean }) {
  const { delegations } = useBoard()
  const seats = delegations.flatMap((one) => one.seats)
  const name = seats.find((one) => one.seat === ballot.seat)?.name ?? ''
  if (counted) return null
  return (
    <p className={css.soft}>
      {!ballot.ballot && <Trans>{name} votes for them, and has not voted yet.</Trans>}
      {ballot.ballot === 'for' && <Trans>{name} votes for them: for it.</Trans>}
      {ballot.ballot === 'against' && <Trans>{name} votes for them: against it.</Trans>}
      {ballot.ballot === 'by-interests' && <Trans>{name} leaves it to their interests.</Trans>}
    </p>
  )
}
