import { Trans } from '@lingui/react/macro'
import { Decision } from '../../../parts/Decision'
import type { Access } from '../../../protocol'
import { useCase } from '../../../store/caseBook'
import { withAccess } from '../../../store/orders'
import { accessName } from '../../room/livedWords'
import type { PartProps } from './DutyOrders'
import css from './OrderForm.module.css'

/** What others may see here: the truth of what is declared, and how inspectors are met. */
export function AccessOrders({ orders, change, own }: PartProps) {
  const book = useCase()
  const declares =
    book.life?.depth !== 'basic' &&
    book.view.regime.measures.some(
      ({ data, watches }) =>
        data && own.duties.some(({ obligation }) => watches.includes(obligation)),
    )
  if (!declares && own.choices.access.length === 0) return null
  return (
    <section className={css.part}>
      <h3>
        <Trans>What you let others see</Trans>
      </h3>
      {declares && (
        <Decision
          title={<Trans>What you declare about yourself</Trans>}
          value={orders.truthfulData ? 'true' : 'false'}
          onChange={(id) => change({ ...orders, truthfulData: id === 'true' })}
          ways={[
            {
              id: 'true',
              label: <Trans>The truth</Trans>,
              then: <Trans>A violation that you declare is found for certain.</Trans>,
            },
            {
              id: 'false',
              label: <Trans>Not the truth</Trans>,
              then: (
                <Trans>Measures that compare data may find that out, even if you comply.</Trans>
              ),
            },
          ]}
        />
      )}
      {own.choices.access.map((measure) => (
        <Decision
          key={measure}
          title={<Trans>If others inspect you: {book.measure(measure).label}</Trans>}
          value={orders.access[measure] ?? 'full'}
          onChange={(id) => change(withAccess(orders, measure, id as Access))}
          ways={[
            { id: 'full', label: accessName('full') },
            {
              id: 'managed',
              label: accessName('managed'),
              then: <Trans>You shroud what is none of their business. They see less.</Trans>,
            },
            {
              id: 'refused',
              label: <Trans>Refuse</Trans>,
              then: (
                <Trans>They find nothing; everyone reads that you refused. Tension rises.</Trans>
              ),
            },
          ]}
        />
      ))}
    </section>
  )
}
