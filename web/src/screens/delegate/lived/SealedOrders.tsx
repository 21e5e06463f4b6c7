import { Plural, Trans } from '@lingui/react/macro'
import { Lock } from 'lucide-react'
import { Button } from '../../../parts/Button'
import type { Orders, OrdersFace } from '../../../protocol'
import { useBoard, useOwn, useSend } from '../../../store/roomContext'
import { usePlace } from '../../../store/seat'
import { OrdersInWords } from '../../room/OrdersInWords'
import { list } from '../../room/words'
import { CouncilTally } from '../ratification/CouncilTally'
import css from './OrderForm.module.css'
import { WhoSealed } from './WhoSealed'

interface Props {
  orders: Orders
  /** Writes others from them; given while they lie before the council and do not count yet. */
  change?: () => void
}

/** The card as it lies there: read by the own delegation only, opened again until time runs out. */
export function SealedOrders({ orders, change }: Props) {
  const { seat } = usePlace()
  const life = useOwn('of-delegation').lived
  const send = useSend()
  if (!life) return null
  const own = life.orders
  const waits = change !== undefined
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
        <OrdersInWords orders={orders} bound={life.duties.length > 0} />
        <div className={css.acts}>
          {waits && !mine && (
            <Button look="primary" onPress={() => send({ type: 'endorse-orders' })}>
              <Trans>Stand behind these orders</Trans>
            </Button>
          )}
          {change ? (
            <Button onPress={change}>
              <Trans>Change them</Trans>
            </Button>
          ) : (
            <Button onPress={() => send({ type: 'reopen-orders' })}>
              <Trans>Open again</Trans>
            </Button>
          )}
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
  const { delegations } = useBoard()
  const seats = delegations.flatMap((one) => one.seats)
  const names = seats.filter(({ seat }) => own.endorsed.includes(seat)).map(({ name }) => name)
  return (
    <>
      <CouncilTally ayes={names.length} needed={own.needed} />
      <p>
        {names.length > 0 && (
          <Plural
            value={names.length}
            one={`${list(names)} stands behind these orders.`}
            other={`${list(names)} stand behind these orders.`}
          />
        )}{' '}
        <Trans>Whoever changes them proposes anew, and all agree again.</Trans>
      </p>
    </>
  )
}
