import { Trans } from '@lingui/react/macro'
import { number, signed } from '../../parts/numbers'
import type { LedgerItem, LedgerTurn } from '../../protocol'
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
            {items.map((item, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an account only grows at its end
              <ItemRow key={at} item={item} />
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

/** What holds at the end goes on, and with it the turns add up to the whole. */
export function LedgerEnd({ continuation, total }: { continuation: LedgerItem; total: number }) {
  return (
    <table className={css.ledger}>
      <caption>
        <Trans>After the last turn</Trans>
      </caption>
      <tbody>
        <ItemRow item={continuation} />
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            <Trans>All turns and what comes after</Trans>
          </th>
          <td>{tenth(total)}</td>
        </tr>
      </tfoot>
    </table>
  )
}

function ItemRow({ item }: { item: LedgerItem }) {
  return (
    <tr>
      <th scope="row">
        {item.sentence} {item.weight < 1 && <Weighed item={item} />}
      </th>
      <td>{tenth(item.counts)}</td>
    </tr>
  )
}

function Weighed({ item }: { item: LedgerItem }) {
  const share = percent(item.weight)
  const points = level(item.points)
  return (
    <span className={css.weighed}>
      <Trans>
        {share} % of {points}
      </Trans>
    </span>
  )
}

/** Weights are powers of the discount, so that one decimal tells them apart. */
function percent(weight: number): number {
  return Math.round(weight * 1000) / 10
}

/** What something is worth, which is no change. */
export function level(points: number): string {
  return number(Math.round(points * 10) / 10)
}

/** Later turns count less, so that points are no longer whole. */
export function tenth(points: number): string {
  return signed(Math.round(points * 10) / 10)
}
