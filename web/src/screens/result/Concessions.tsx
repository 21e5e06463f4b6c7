import { Trans, useLingui } from '@lingui/react/macro'
import { lazy, Suspense } from 'react'
import { Fold } from '../../parts/Fold'
import { number } from '../../parts/numbers'
import { Loading } from '../../parts/State'
import type { PartyId, Concessions as Path, Scorecard } from '../../protocol'
import { useCase } from '../../store/caseBook'
import { Mark } from '../room/Mark'
import css from './Concessions.module.css'

const Plot = lazy(() => import('../../plots/Concessions'))

interface Props {
  scores: Scorecard
  me?: PartyId
}

/** How each party moved from sheet to sheet, and whether it answered what it was offered. */
export function Concessions({ scores, me }: Props) {
  if (scores.bids.length === 0) return null
  const own = (one: Path) => Number(one.party === me)
  const moved = scores.concessions
    .filter(({ curve }) => curve.length > 0)
    .sort((one, other) => own(other) - own(one))
  const silent = scores.concessions.filter(({ curve }) => curve.length === 0)
  return (
    <section className={css.concessions}>
      <h2>
        <Trans>How the parties moved</Trans>
      </h2>
      <ul className={css.paths}>
        {moved.map((path) => (
          <Moved key={path.party} path={path} scores={scores} />
        ))}
      </ul>
      {silent.map(({ party, sentence }) => (
        <p key={party} className={css.note}>
          {sentence}
        </p>
      ))}
      <Fold title={<Trans>What every sheet was worth, as a table</Trans>}>
        <Table scores={scores} />
      </Fold>
    </section>
  )
}

function Moved({ path, scores }: { path: Path; scores: Scorecard }) {
  const { t } = useLingui()
  const { name } = useCase().party(path.party)
  const above = surplusOf(path, scores)
  return (
    <li>
      <h3>
        <Mark party={path.party} decorative /> {name}
      </h3>
      <Suspense fallback={<Loading />}>
        <Plot
          alternative={path.sentence}
          data={{
            xLabel: t`sheet`,
            yLabel: t`points above no deal`,
            asked: path.curve.map(({ sheet, worth }) => ({ sheet, surplus: above(worth) })),
            offered: path.offers.map(({ sheet, worth }) => ({ sheet, surplus: above(worth) })),
            askedLabel: t`asked for`,
            offeredLabel: t`was offered`,
            sheets: scores.bids.length,
          }}
        />
      </Suspense>
      <p>{path.sentence}</p>
    </li>
  )
}

function surplusOf({ party }: Path, scores: Scorecard): (worth: number) => number {
  const reservation = scores.parties.find((one) => one.party === party)?.reservation ?? 0
  return (worth) => worth - reservation
}

/** A row for each sheet; the author's own number stands out. */
function Table({ scores }: { scores: Scorecard }) {
  const book = useCase()
  return (
    <div className={css.wide}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Points above no deal</Trans>
            </th>
            {scores.concessions.map(({ party }) => (
              <th key={party} scope="col">
                {book.party(party).name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {scores.bids.map(({ sheet, author }) => (
            <tr key={sheet}>
              <th scope="row">
                {author ? (
                  <Trans>
                    Sheet {sheet}, {book.party(author).name}
                  </Trans>
                ) : (
                  <Trans>Sheet {sheet}, the chair</Trans>
                )}
              </th>
              {scores.concessions.map((path) => (
                <td key={path.party} data-own={path.party === author || undefined}>
                  {number(worthOf(path, sheet, scores))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function worthOf(path: Path, sheet: number, scores: Scorecard): number {
  const all = [...path.curve, ...path.offers]
  const found = all.find((one) => one.sheet === sheet)
  return surplusOf(path, scores)(found?.worth ?? 0)
}
