import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Lock } from 'lucide-react'
import { Button } from '../../../parts/Button'
import type { Orders, OrdersFace } from '../../../protocol'
import { leaveOrders } from '../../../store/orders'
import { useBoard, useOwn, useSend } from '../../../store/roomContext'
import { usePlace } from '../../../store/seat'
import { OrdersInWords } from '../../room/OrdersInWords'
import { list } from '../../room/words'
import css from './OrderForm.module.css'
import { WhoSealed } from './WhoSealed'

interface Props {
  orders: Orders
  /** They lie before the delegation's council and do not count yet. */
  waits?: boolean
}

/** The card as it lies there: read by the own delegation only, opened again until time runs out. */
export function SealedOrders({ orders, waits }: Props) {
  const { seat } = usePlace()
  const own = useOwn('of-delegation').lived?.orders
  const { stage } = useBoard()
  const send = useSend()
  if (!own) return null
  const reopen = async () => {
    if (stage.type === 'ordering') leaveOrders(seat, stage.turn, orders)
    await send({ type: 'reopen-orders' })
  }
  const mine = own.endorsed.includes(seat)
  return (
    <div className={css.page}>
      <article className={css.sealed} data-waits={waits || undefined}>
        <h2 className={css.stamp}>
          {waits ? (
            <Trans>Before your council</Trans>
          ) : (
            <>
              <Lock aria-hidden="true" />
              <Trans>Sealed</Trans>
            </>
          )}
        </h2>
        {waits ? <Endorsers own={own} /> : <Until />}
        <OrdersInWords orders={orders} />
        <div className={css.acts}>
          {waits && !mine && (
            <Button look="primary" onPress={() => send({ type: 'endorse-orders' })}>
              <Trans>Stand behind these orders</Trans>
            </Button>
          )}
          <Button onPress={reopen}>
            {waits ? <Trans>Take them back</Trans> : <Trans>Open again</Trans>}
          </Button>
        </div>
      </article>
      <WhoSealed />
    </div>
  )
}

function Until() {
  return (
    <p className={css.soft}>
      <Trans>
        Nobody else reads it before all orders are resolved. You can open it until then.
      </Trans>
    </p>
  )
}

function Endorsers({ own }: { own: OrdersFace }) {
  const { t } = useLingui()
  const { delegations } = useBoard()
  const seats = delegations.flatMap((one) => one.seats)
  const names = own.endorsed.map((id) => seats.find(({ seat }) => seat === id)?.name ?? id)
  const missing = Math.max(0, own.needed - own.endorsed.length)
  return (
    <p>
      {t`${list(names)} stand behind it.`}{' '}
      <Plural
        value={missing}
        one="One more seat must agree before it counts."
        other="# more seats must agree before it counts."
      />
    </p>
  )
}
