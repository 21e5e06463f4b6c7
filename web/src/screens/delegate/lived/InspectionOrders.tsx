import { Plural, Trans } from '@lingui/react/macro'
import { CheckList } from '../../../parts/CheckList'
import { chance } from '../../../parts/numbers'
import type { BudgetFace, Orders } from '../../../protocol'
import { useCase } from '../../../store/caseBook'
import { isInspected, left, toggleInspection } from '../../../store/orders'
import type { PartProps } from './DutyOrders'
import css from './OrderForm.module.css'

/** Where the inspections that agreements give are spent. */
export function InspectionOrders({ orders, change, own }: PartProps) {
  const { budgets } = own.choices
  if (budgets.length === 0) return null
  return (
    <section className={css.part}>
      <h3>
        <Trans>Your inspections</Trans>
      </h3>
      {budgets.map((budget) => (
        <Budget key={budget.measure} budget={budget} orders={orders} change={change} />
      ))}
    </section>
  )
}

interface BudgetProps {
  budget: BudgetFace
  orders: Orders
  change: (orders: Orders) => void
}

function Budget({ budget, orders, change }: BudgetProps) {
  const book = useCase()
  const { measure, targets, cost } = budget
  const rest = left(orders, budget)
  const chosen = targets
    .map(({ obligation }) => obligation)
    .filter((obligation) => isInspected(orders, { measure, obligation }))
  return (
    <CheckList
      label={book.measure(measure).label}
      hint={
        <span aria-live="polite">
          <Plural value={rest} _0="None left" one="# left" other="# left" />
          {cost > 0 && (
            <>
              {' · '}
              <Plural value={cost} one="each costs you # point" other="each costs you # points" />
            </>
          )}
        </span>
      }
      value={chosen}
      onChange={(next) => {
        const changed = [...next, ...chosen].find(
          (one) => next.includes(one) !== chosen.includes(one),
        )
        if (changed) change(toggleInspection(orders, { measure, obligation: changed }))
      }}
      items={targets.map(({ obligation, party, detection, falseAlarm }) => ({
        id: obligation,
        label: (
          <>
            <b>{book.party(party).name}</b>: {book.duty(obligation).duty}
          </>
        ),
        detail: (
          <Trans>
            finds a violation with {chance(detection)}; false alarm {chance(falseAlarm)}
          </Trans>
        ),
        isDisabled: rest === 0 && !chosen.includes(obligation),
      }))}
    />
  )
}
