import { Trans } from '@lingui/react/macro'
import { signed } from '../../parts/numbers'
import type { LedgerTurn } from '../../protocol'
import css from './LedgerTurns.module.css'

/** What each turn under the treaty paid, item by item. */
export function LedgerTurns({ turns }: { turns: LedgerTurn[] }) {
  return (
    <>
      {turns.map(({ turn, items, total }) => (
        <table key={turn} className={css.ledger}>
          <caption>
            <Trans>Turn {turn}</Trans>
          </caption>
          <tbody>
            {items.map((item) => (
              <tr key={item.sentence}>
                <th scope="row">{item.sentence}</th>
                <td>{tenth(item.counts)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">
                <Trans>The turn in all</Trans>
              </th>
              <td>{tenth(total)}</td>
            </tr>
          </tfoot>
        </table>
      ))}
    </>
  )
}

/** Later turns count less, so that points are no longer whole. */
export function tenth(points: number): string {
  return signed(Math.round(points * 10) / 10)
}
