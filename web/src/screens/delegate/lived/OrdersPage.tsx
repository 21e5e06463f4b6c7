import { Trans } from '@lingui/react/macro'
import { Navigate } from 'react-router'
import { Empty } from '../../../parts/State'
import { useBoard, useOwn } from '../../../store/roomContext'
import { OrderForm } from './OrderForm'
import { SealedOrders } from './SealedOrders'

/** The own sealed card of this turn. Everyone sees who is ready, nobody what is in it. */
export function OrdersPage() {
  const { stage, lived } = useBoard()
  const own = useOwn('of-delegation').lived
  if (stage.type !== 'ordering' || !lived) return <Navigate to="/seat" replace />
  if (!own) {
    return (
      <Empty title={<Trans>Delegations write their orders</Trans>}>
        <Trans>You preside, and have no orders to give. The bulletin comes when all have.</Trans>
      </Empty>
    )
  }
  const { proposed, sealed } = own.orders
  if (proposed && sealed) return <SealedOrders orders={proposed} />
  if (proposed) return <SealedOrders key="proposal" orders={proposed} waits />
  return <OrderForm key={stage.turn} turn={stage.turn} own={own} />
}
