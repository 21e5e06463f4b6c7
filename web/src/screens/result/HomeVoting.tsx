import { Trans } from '@lingui/react/macro'
import { Fold } from '../../parts/Fold'
import type { Defection, HomeRatification, LivedScores } from '../../protocol'
import { Mark } from '../room/Mark'
import css from './LivedResult.module.css'

/** How those at home voted, what failed there, and who did not stay with what was signed. */
export function HomeVoting({ lived: { homes, compliance } }: { lived: LivedScores }) {
  const carried = homes.filter(({ result }) => result === 'carried')
  const failed = homes.filter(({ result }) => result !== 'carried')
  const { defections } = compliance
  return (
    <>
      {failed.length > 0 && (
        <Fold level={3} title={<Trans>What failed at home</Trans>}>
          <Ratifications of={failed} />
        </Fold>
      )}
      {carried.length > 0 && (
        <Fold level={3} title={<Trans>How those at home voted</Trans>}>
          <Ratifications of={carried} />
        </Fold>
      )}
      {defections.length > 0 && (
        <Fold level={3} title={<Trans>Who did not stay with what was signed</Trans>}>
          <Defections of={defections} />
        </Fold>
      )}
    </>
  )
}

function Ratifications({ of }: { of: HomeRatification[] }) {
  return (
    <ul className={css.lines}>
      {of.map(({ turn, agreement, party, votes, sentence }) => (
        <li key={`${turn} ${agreement} ${party}`}>
          <Mark party={party} />
          <div>
            <p>
              <Trans>Turn {turn}:</Trans> {sentence}
            </p>
            <ul className={css.looks}>
              {votes.map((vote) => (
                <li key={vote.constituency}>{vote.sentence}</li>
              ))}
            </ul>
          </div>
        </li>
      ))}
    </ul>
  )
}

/** Who did the same more than once in a turn is told of once. */
function Defections({ of }: { of: Defection[] }) {
  const told = new Map(of.map((one) => [`${one.turn} ${one.party} ${one.sentence}`, one]))
  return (
    <ul className={css.lines}>
      {[...told].map(([key, { turn, party, sentence }]) => (
        <li key={key}>
          <Mark party={party} />
          <span>
            <Trans>Turn {turn}:</Trans> {sentence}
          </span>
        </li>
      ))}
    </ul>
  )
}
