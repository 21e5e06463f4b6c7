import { Plural, Trans } from '@lingui/react/macro'
import { CheckList } from '../../../parts/CheckList'
import type { SheetId } from '../../../protocol'
import { useCase } from '../../../store/caseBook'
import { toggle } from '../../../store/orders'
import type { PartProps } from './DutyOrders'
import css from './OrderForm.module.css'

/** Leaving by the front door: with a notice that can be recalled until it takes effect. */
export function WithdrawalOrders({ orders, change, own }: PartProps) {
  const { notices, recalls } = own.choices
  const delay = useCase().life?.notice ?? 1
  if (notices.length + recalls.length === 0) return null
  const flip = (list: 'notices' | 'recalls') => (next: string[]) => {
    const before = orders[list].map(String)
    const changed = [...next, ...before].find((one) => next.includes(one) !== before.includes(one))
    if (changed) change(toggle(orders, list, Number(changed)))
  }
  const items = (sheets: SheetId[]) =>
    sheets.map((sheet) => ({ id: String(sheet), label: <Trans>Agreement {sheet}</Trans> }))
  return (
    <section className={css.part}>
      <h3>
        <Trans>Withdrawal</Trans>
      </h3>
      {notices.length > 0 && (
        <CheckList
          label={<Trans>Give notice from</Trans>}
          hint={
            <Plural
              value={delay}
              one="You leave a turn later, unless you recall the notice."
              other="You leave # turns later, unless you recall the notice."
            />
          }
          items={items(notices)}
          value={orders.notices.map(String)}
          onChange={flip('notices')}
        />
      )}
      {recalls.length > 0 && (
        <CheckList
          label={<Trans>Recall your notice from</Trans>}
          items={items(recalls)}
          value={orders.recalls.map(String)}
          onChange={flip('recalls')}
        />
      )}
    </section>
  )
}
