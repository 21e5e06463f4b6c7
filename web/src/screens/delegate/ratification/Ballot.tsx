import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../../../parts/Button'
import type { AgreementFace, BallotFace, Ballot as Choice, RatifyingFace } from '../../../protocol'
import { useCase, useOwnCase } from '../../../store/caseBook'
import { useOwn, useSend } from '../../../store/roomContext'
import css from './Ratification.module.css'

interface Props {
  agreement: AgreementFace
  face: RatifyingFace
  ballot: BallotFace
}

/** The own vote for those at home, changeable until it is counted. */
export function Ballot({ agreement: { sheet }, face, ballot: { constituency, ballot } }: Props) {
  const { t } = useLingui()
  const send = useSend()
  if (face.counted) {
    return (
      <p>
        <Trans>Counted: those at home carry it.</Trans>
      </p>
    )
  }
  const choice = (value: Choice, label: string) => (
    <Button
      aria-pressed={ballot === value}
      look={ballot === value ? 'primary' : 'plain'}
      onPress={() => send({ type: 'vote-for-constituency', sheet, constituency, ballot: value })}
    >
      {label}
    </Button>
  )
  return (
    <>
      <fieldset className={css.ballot}>
        <legend>
          <Trans>Your vote for them</Trans>
        </legend>
        {choice('for', t`For`)}
        {choice('against', t`Against`)}
        {choice('by-interests', t`Leave it to their interests`)}
      </fieldset>
      <p className={css.soft} role="status">
        <Status ballot={ballot ?? undefined} confirmed={face.confirmed} />
      </p>
      <Price sheet={sheet} constituency={constituency} />
    </>
  )
}

function Status({ ballot, confirmed }: { ballot: Choice | undefined; confirmed: boolean }) {
  if (ballot) {
    return <Trans>It is counted when your delegation confirms. You can change it until then.</Trans>
  }
  return confirmed ? (
    <Trans>
      Your delegation has confirmed, and waits for you. If time runs out, their interests decide.
    </Trans>
  ) : (
    <Trans>
      Until it is counted, your delegation and the facilitator alone know your vote. If you give
      none, their interests decide.
    </Trans>
  )
}

/** Which vote goes against their interests, and what it costs. */
function Price({ sheet, constituency }: { sheet: number; constituency: string }) {
  const { home } = useOwn('of-delegation')
  const known = useOwnCase().stakes?.constituencies.find((it) => it.constituency === constituency)
  const vote = home.find((one) => one.constituency === constituency && one.sheet === sheet)
  const price = useCase().life?.audience.broken ?? 0
  if (!known || !vote) return null
  return (
    <p className={css.soft}>
      {vote.votes >= known.quota ? (
        <Trans>
          Voting against it goes against their interests: afterwards every group asks {price} points
          more of what holds.
        </Trans>
      ) : (
        <Trans>
          Voting for it goes against their interests: afterwards every group asks {price} points
          more of what holds, and they may make you leave.
        </Trans>
      )}
    </p>
  )
}
