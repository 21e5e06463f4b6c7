import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'react-router'
import { Button, ButtonLink } from '../../parts/Button'
import type { Stage } from '../../protocol'
import { useCase, useInstructions } from '../../store/caseBook'
import { useCouncil } from '../../store/council'
import { type Act, nextAct } from '../../store/nextAct'
import { useBoard, useOwn, useSend } from '../../store/roomContext'
import { usePlace } from '../../store/seat'
import css from './ActionBar.module.css'
import { AdoptDialog } from './AdoptDialog'
import { isTurnPage } from './lived/TurnNav'
import { StatementDialog } from './StatementDialog'

/** The next sensible act, under the thumb; beside it, what else is at hand. */
export function ActionBar() {
  const { t } = useLingui()
  const board = useBoard()
  const own = useOwn('of-delegation')
  const { party, seat } = usePlace()
  const { chairs } = useCase().party(party)
  const { pathname } = useLocation()
  const instructions = useInstructions()
  const council = useCouncil() !== undefined
  const act = nextAct(board, own, { seat, chairs, instructions, council })
  const there = pathname === '/seat/consultation' && isAboutAlarm(act)
  if (there || act.kind === 'see-result') return null
  if (!belongs(pathname, board.stage)) {
    return board.floor === party && !ownBar(pathname) ? <ToTheTable /> : null
  }
  return (
    <section className={css.bar} aria-label={t`Now`}>
      <Primary act={act} />
      <Beside />
    </section>
  )
}

/** The draft tables by itself, and the table has its own acts. */
function ownBar(pathname: string): boolean {
  return pathname.endsWith('/draft') || pathname.endsWith('/table')
}

/** Who has the floor while reading elsewhere is one step from using it. */
function ToTheTable() {
  const { t } = useLingui()
  return (
    <section className={css.bar} aria-label={t`Now`}>
      <Lead to="/seat/table">
        <Trans>You have the floor: to the table</Trans>
      </Lead>
    </section>
  )
}

/** The page of the consultation holds the form itself. */
function isAboutAlarm({ kind }: Act): boolean {
  return kind === 'answer-alarm' || kind === 'respond-to-alarm'
}

/** At the table; while everyone reads, under the brief too. A page of its own act has its own bar. */
function belongs(pathname: string, stage: Stage): boolean {
  const reading = stage.type === 'waiting' || stage.type === 'briefing'
  if (isTurnPage(pathname)) return pathname !== '/seat/orders'
  if (pathname.startsWith('/seat/treaty/')) return stage.type === 'ordering'
  return pathname.endsWith('/table') || (reading && pathname.endsWith('/brief'))
}

function Primary({ act }: { act: Act }): ReactNode {
  const send = useSend()
  switch (act.kind) {
    case 'wait':
    case 'see-result':
      return <Waiting />
    case 'prepare':
      return (
        <Lead to="/seat/prepare">
          <Trans>Prepare</Trans>
        </Lead>
      )
    case 'declare-ready':
      return (
        <Button look="primary" wide onPress={() => send({ type: 'declare-ready' })}>
          <Trans>We are ready</Trans>
        </Button>
      )
    case 'speak':
      return <Speak />
    case 'adopt':
      return <Adopt sheet={act.sheet} />
    case 'write-orders':
      return (
        <Lead to="/seat/orders">
          <Trans>Write your orders</Trans>
        </Lead>
      )
    case 'endorse-orders':
      return (
        <Lead to="/seat/orders">
          <Trans>Read the proposed orders</Trans>
        </Lead>
      )
    case 'answer-alarm':
      return (
        <Lead to="/seat/consultation">
          <Trans>Answer the alarm</Trans>
        </Lead>
      )
    case 'respond-to-alarm':
      return (
        <Lead to="/seat/consultation">
          <Trans>Respond to the answer</Trans>
        </Lead>
      )
    case 'ratify':
      return (
        <Lead to={`/seat/treaty/${act.sheet}`}>
          <Trans>Read and ratify</Trans>
        </Lead>
      )
    case 'vote-at-home':
      return (
        <Lead to={`/seat/treaty/${act.sheet}`}>
          <Trans>Vote for those at home</Trans>
        </Lead>
      )
    case 'draft':
      return (
        <Lead to="/seat/draft">
          <Trans>Draft a sheet</Trans>
        </Lead>
      )
    case 'draft-single-text':
      return (
        <Lead to="/seat/draft">
          <Trans>Draft a single text</Trans>
        </Lead>
      )
  }
}

/** What the room waits for, when there is nothing to press. */
function Waiting() {
  const { stage } = useBoard()
  return (
    <p className={css.waiting}>
      {stage.type === 'waiting' && (
        <Trans>The facilitator begins the briefing. You can read on.</Trans>
      )}
      {stage.type === 'briefing' && <Trans>You are ready. The room waits for the others.</Trans>}
      {stage.type === 'statements' && <Trans>Listen: others have the floor.</Trans>}
      {stage.type === 'negotiation' && <Trans>You have nothing to add in this turn.</Trans>}
      {stage.type === 'ordering' && <OrdersGiven />}
      {stage.type === 'consultation' && <Trans>You have nothing to add in this turn.</Trans>}
      {stage.type === 'ratification' && <Trans>Heads of delegation confirm what was agreed.</Trans>}
    </p>
  )
}

function OrdersGiven() {
  const { awaited, lived } = useBoard()
  const sealed = useOwn('of-delegation').lived?.orders.sealed
  if (!lived || awaited.length === 0) {
    return <Trans>All orders are sealed. The bulletin comes when they are resolved.</Trans>
  }
  if (sealed) return <Trans>Your orders are sealed. Others still write.</Trans>
  return <Trans>You stand behind the proposed orders. Your council has not agreed yet.</Trans>
}

/** The act is on a page of its own. */
function Lead({ to, children }: { to: string; children: ReactNode }) {
  return (
    <ButtonLink to={to} look="primary" wide>
      {children}
    </ButtonLink>
  )
}

function Adopt({ sheet }: { sheet: number }) {
  const [asking, ask] = useState(false)
  const { sheets } = useBoard()
  const face = sheets.find((one) => one.sheet === sheet)
  if (!face) return null
  return (
    <>
      <Button look="primary" wide onPress={() => ask(true)}>
        <Trans>Adopt sheet {sheet}</Trans>
      </Button>
      <AdoptDialog sheet={face} isOpen={asking} onClose={() => ask(false)} />
    </>
  )
}

function Speak() {
  const [speaking, speak] = useState(false)
  return (
    <>
      <Button look="primary" wide onPress={() => speak(true)}>
        <Trans>Make your statement</Trans>
      </Button>
      <StatementDialog isOpen={speaking} onClose={() => speak(false)} />
    </>
  )
}

/** Passing the floor on, and saying that there is nothing to add. */
function Beside() {
  const { stage, floor, delegations } = useBoard()
  const { party: me } = usePlace()
  const { view, party } = useCase()
  const send = useSend()
  const ready = delegations.some((one) => one.party === me && one.ready)
  const speaks = stage.type === 'statements' || stage.type === 'negotiation'
  if (speaks && floor === me) {
    return (
      <Button onPress={() => send({ type: 'yield-floor' })}>
        <Trans>Pass the floor</Trans>
      </Button>
    )
  }
  const tables = stage.type === 'negotiation' || stage.type === 'consultation'
  if (ready && (stage.type === 'briefing' || tables)) {
    return (
      <Button onPress={() => send({ type: 'continue-work' })}>
        <Trans>Go on working</Trans>
      </Button>
    )
  }
  const open = stage.type === 'consultation' || view.floor === 'open'
  if (tables && open && !party(me).chairs) {
    return (
      <Button onPress={() => send({ type: 'declare-ready' })}>
        <Trans>Nothing to add</Trans>
      </Button>
    )
  }
  return null
}
