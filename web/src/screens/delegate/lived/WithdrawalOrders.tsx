import { Plural, Trans } from '@lingui/react/macro'
import { CheckList } from '../../../parts/CheckList'
import type { SheetId } from '../../../protocol'
import { useCase } from '../../../store/caseBook'
import { toggle } from '../../../store/orders'
import { useBoard } from '../../../store/roomContext'
import { usePlace } from '../../../store/seat'
import type { PartProps } from './DutyOrders'
import css from './OrderForm.module.css'

/** Tells which agreements end for everybody where the own party leaves: those that need it. */
export function useEndsWithout(): (sheet: SheetId) => boolean {
  const { agreements } = useBoard()
  const { party } = usePlace()
  return (sheet) => agreements.some((one) => one.sheet === sheet && one.needed.includes(party))
}

/** Leaving by the front door: with a notice that can be recalled until it takes effect. */
export function WithdrawalOrders({ orders, change, own }: PartProps) {
  const { notices, recalls } = own.choices
  const delay = useCase().life?.notice ?? 1
  const ends = useEndsWithout()
  if (notices.length + recalls.length === 0) return null
  const flip = (list: 'notices' | 'recalls') => (next: string[]) => {
    const before = orders[list].map(String)
    const changed = [...next, ...before].find((one) => next.includes(one) !== before.includes(one))
    if (changed) change(toggle(orders, list, Number(changed)))
  }
  const items = (sheets: SheetId[]) =>
    sheets.map((sheet) => ({ id: String(sheet), label: <Trans>Agreement {sheet}</Trans> }))
  const leaving = (sheet: SheetId) =>
    ends(sheet) ? (
      <Trans>It needs you: without you it ends for everyone.</Trans>
    ) : (
      <Trans>It does not need you: the others stay bound.</Trans>
    )
  return (
    <section className={css.part}>
      <h3>
        <Trans>Withdrawal</Trans>
      </h3>
      {notices.length > 0 && (
        <CheckList
          label={<Trans>Give notice of withdrawal from</Trans>}
          hint={
            <Plural
              value={delay}
              one="You leave a turn later, unless you recall the notice."
              other="You leave # turns later, unless you recall the notice."
            />
          }
          items={items(notices).map((item) => ({ ...item, detail: leaving(Number(item.id)) }))}
          value={orders.notices.map(String)}
          onChange={flip('notices')}
        />
      )}
      {recalls.length > 0 && (
        <CheckList
          label={<Trans>Recall your notice of withdrawal from</Trans>}
          items={items(recalls)}
          value={orders.recalls.map(String)}
          onChange={flip('recalls')}
        />
      )}
    </section>
  )
}
