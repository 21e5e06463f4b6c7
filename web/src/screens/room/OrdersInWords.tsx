import { plural, t } from '@lingui/core/macro'
import { Trans } from '@lingui/react/macro'
import type { Orders } from '../../protocol'
import { type CaseBook, useCase } from '../../store/caseBook'
import { isNothing } from '../../store/orders'
import { accessName } from './livedWords'
import css from './OrdersInWords.module.css'
import { beginning, list } from './words'

interface Props {
  orders: Orders
  /** Whether any duty in force binds who orders it; otherwise there is none to keep. */
  bound?: boolean
  brief?: boolean
}

/** What is ordered, in sentences. */
export function OrdersInWords({ orders, bound = true, brief }: Props) {
  const book = useCase()
  if (brief && isNothing(orders)) {
    return (
      <p className={css.brief}>
        {bound ? (
          <Trans>You keep every duty, tell the truth, and inspect nothing.</Trans>
        ) : (
          <Trans>No duty binds you, and you order nothing.</Trans>
        )}
      </p>
    )
  }
  const lines = orderLines(orders, bound, book)
  if (brief) {
    return (
      <p className={css.brief} aria-live="polite">
        {beginning(list(briefly(orders, bound)))}.
      </p>
    )
  }
  return (
    <ul className={css.words}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function briefly(orders: Orders, bound: boolean): string[] {
  const broken = Object.keys(orders.violations).length
  const looks = orders.inspections.length
  const steps = orders.steps.length + orders.reversals.length
  const refused = Object.values(orders.access).filter((access) => access === 'refused').length
  return [
    ...(broken > 0
      ? [plural(broken, { one: '# duty broken', other: '# duties broken' })]
      : bound
        ? [t`every duty kept`]
        : []),
    ...(orders.truthfulData ? [] : [t`false data`]),
    ...(looks > 0 ? [plural(looks, { one: '# inspection', other: '# inspections' })] : []),
    ...(refused > 0 ? [t`access refused`] : []),
    ...(steps > 0 ? [plural(steps, { one: '# step', other: '# steps' })] : []),
    ...(orders.notices.length > 0 ? [t`notice of withdrawal`] : []),
    ...(orders.recalls.length > 0 ? [t`notice recalled`] : []),
  ]
}

function orderLines(orders: Orders, bound: boolean, book: CaseBook): string[] {
  const broken = Object.entries(orders.violations).map(([id, size]) => {
    const { duty, sizes } = book.duty(id)
    return t`Broken (${sizes[size - 1] ?? ''}): ${duty}`
  })
  const access = Object.entries(orders.access).map(
    ([measure, how]) => `${book.measure(measure).label}: ${accessName(how)}`,
  )
  const inspections = orders.inspections.map(({ measure, obligation }) => {
    const { party, duty } = book.duty(obligation)
    return t`${book.measure(measure).label} at ${book.party(party).spoken}: ${duty}`
  })
  return [
    ...(broken.length > 0 ? broken : [bound ? t`Every duty is kept.` : t`No duty binds.`]),
    ...(bound || !orders.truthfulData ? [declared(orders)] : []),
    ...access,
    ...(inspections.length > 0 ? inspections : [t`No inspection is spent.`]),
    ...orders.steps.map((step) => t`Step: ${book.step(step).label}`),
    ...orders.reversals.map((step) => t`Taken back: ${book.step(step).label}`),
    ...orders.notices.map((sheet) => t`Notice of withdrawal from agreement ${sheet}`),
    ...orders.recalls.map(
      (sheet) => t`The notice of withdrawal from agreement ${sheet} is recalled`,
    ),
  ]
}

function declared({ truthfulData }: Orders): string {
  return truthfulData ? t`What is declared is true.` : t`What is declared is not true.`
}
