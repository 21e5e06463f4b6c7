import { Trans } from '@lingui/react/macro'
import { CheckList } from '../../../parts/CheckList'
import { signed } from '../../../parts/numbers'
import type { StepId } from '../../../protocol'
import { useCase, useOwnCase } from '../../../store/caseBook'
import { toggle } from '../../../store/orders'
import type { PartProps } from './DutyOrders'
import css from './OrderForm.module.css'

/** The ladder and its opposite: what a party can do alone and in the open. */
export function StepOrders({ orders, change, own }: PartProps) {
  const { steps, reversals } = own.choices
  const book = useCase()
  const worths = useOwnCase().stakes?.points?.steps
  if (steps.length + reversals.length === 0) return null
  const worth = (step: StepId) => {
    const points = worths?.[step]
    return points ? <Trans>{signed(points)} a turn</Trans> : undefined
  }
  const flip = (list: 'steps' | 'reversals') => (next: string[]) => {
    const changed = [...next, ...orders[list]].find(
      (one) => next.includes(one) !== orders[list].includes(one),
    )
    if (changed) change(toggle(orders, list, changed))
  }
  const ladder = steps.filter(({ step }) => book.step(step).kind !== 'initiative')
  const initiatives = steps.filter(({ step }) => book.step(step).kind === 'initiative')
  const items = (choices: typeof steps) =>
    choices.map(({ step, obstacle }) => ({
      id: step,
      label: book.step(step).label,
      detail: obstacle ?? <Effect tension={book.step(step).tension} />,
      note: worth(step),
      isDisabled: obstacle != null && !orders.steps.includes(step),
    }))
  return (
    <section className={css.part}>
      <h3>
        <Trans>Steps of your own</Trans>
      </h3>
      <p>
        <Trans>Everyone reads of them in the bulletin.</Trans>
      </p>
      {ladder.length > 0 && (
        <CheckList
          label={<Trans>Arms</Trans>}
          items={items(ladder)}
          value={orders.steps}
          onChange={flip('steps')}
        />
      )}
      {initiatives.length > 0 && (
        <CheckList
          label={<Trans>Restraint that invites an answer</Trans>}
          items={items(initiatives)}
          value={orders.steps}
          onChange={flip('steps')}
        />
      )}
      {reversals.length > 0 && (
        <CheckList
          label={<Trans>Take back</Trans>}
          items={reversals.map((step) => ({
            id: step,
            label: book.step(step).label,
            note: worth(step) && <Trans>it brings {worth(step)}</Trans>,
          }))}
          value={orders.reversals}
          onChange={flip('reversals')}
        />
      )}
    </section>
  )
}

function Effect({ tension }: { tension: number }) {
  if (tension === 0) return <Trans>does not move tension</Trans>
  return tension > 0 ? (
    <Trans>raises tension by {tension}</Trans>
  ) : (
    <Trans>lowers tension by {-tension}</Trans>
  )
}
