import { Trans } from '@lingui/react/macro'
import { Votes } from '../../../parts/Votes'
import type { ConstituencyId, SheetId } from '../../../protocol'
import { useOwnCase } from '../../../store/caseBook'
import { useOwn } from '../../../store/roomContext'
import { list } from '../../room/words'
import css from './Page.module.css'

interface Props {
  sheet: SheetId | undefined
  /** Nobody but this constituency. */
  only?: ConstituencyId
  /** Everybody but these. */
  except?: ConstituencyId[]
}

/** How people at home would vote; for the own delegation only. */
export function HomeVotes({ sheet, only, except = [] }: Props) {
  const { home } = useOwn('of-delegation')
  const constituencies = useOwnCase().stakes?.constituencies ?? []
  const votes = home
    .filter((one) => (one.sheet ?? undefined) === sheet)
    .filter((one) => !except.includes(one.constituency))
    .filter((one) => only === undefined || one.constituency === only)
  if (votes.length === 0) return null
  return (
    <section className={css.section}>
      {sheet === undefined && (
        <h2>
          <Trans>At home</Trans>
        </h2>
      )}
      {votes.map((vote) => {
        const known = constituencies.find((one) => one.constituency === vote.constituency)
        if (!known) return null
        const all = known.factions.reduce((sum, faction) => sum + faction.votes, 0)
        return (
          <Votes
            key={vote.constituency}
            name={known.name}
            votes={vote.votes}
            quota={known.quota}
            all={all}
            ayes={list(vote.ayes)}
          />
        )
      })}
    </section>
  )
}
