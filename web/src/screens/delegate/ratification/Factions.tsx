import { Trans } from '@lingui/react/macro'
import { Check, X } from 'lucide-react'
import type { AgreementFace, ConstituencyId, FactionFace } from '../../../protocol'
import { useOwnCase } from '../../../store/caseBook'
import { useBoard, useOwn } from '../../../store/roomContext'
import { worth } from '../../../store/terms'
import css from './Ratification.module.css'

interface Props {
  agreement: AgreementFace
  constituency: ConstituencyId
}

/** What each faction of a constituency asks, and what the agreement gives it. */
export function Factions({ agreement, constituency }: Props) {
  const { home } = useOwn('of-delegation')
  const known = useOwnCase().stakes?.constituencies.find((it) => it.constituency === constituency)
  const vote = home.find(
    (one) => one.constituency === constituency && one.sheet === agreement.sheet,
  )
  if (!known || !vote) return null
  return (
    <ul className={css.factions}>
      {known.factions.map((faction) => (
        <li key={faction.name}>
          {vote.ayes.includes(faction.name) ? (
            <Check aria-hidden="true" />
          ) : (
            <X aria-hidden="true" />
          )}
          <span>
            <b>{faction.name}</b>
            <small>
              <Stand faction={faction} lost={vote.lost} agreement={agreement} />
            </small>
          </span>
          <small>
            {vote.ayes.includes(faction.name) ? (
              <Trans>{faction.votes} for</Trans>
            ) : (
              <Trans>{faction.votes} against</Trans>
            )}
          </small>
        </li>
      ))}
    </ul>
  )
}

interface StandProps {
  faction: FactionFace
  lost: number
  agreement: AgreementFace
}

/** In the faction's own points, where the class plays with numbers. */
function Stand({ faction: { wants }, lost, agreement }: StandProps) {
  const { outcome } = useBoard()
  if (!wants) return null
  const gets = worth(wants, { ...outcome, ...agreement.terms })
  const asks = wants.reservation + lost
  return lost > 0 ? (
    <Trans>
      asks {asks} points, {lost} of them for what was broken; gets {gets}
    </Trans>
  ) : (
    <Trans>
      asks {asks} points; gets {gets}
    </Trans>
  )
}
