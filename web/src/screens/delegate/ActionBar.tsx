import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'react-router'
import { Button, ButtonLink } from '../../parts/Button'
import type { Stage } from '../../protocol'
import { useCase } from '../../store/caseBook'
import { type Act, nextAct } from '../../store/nextAct'
import { useBoard, useOwn, useSend } from '../../store/roomContext'
import { usePlace } from '../../store/seat'
import css from './ActionBar.module.css'
import { AdoptDialog } from './AdoptDialog'
import { StatementDialog } from './StatementDialog'

/** The next sensible act, under the thumb; beside it, what else is at hand. */
export function ActionBar() {
  const { t } = useLingui()
  const board = useBoard()
  const own = useOwn('of-delegation')
  const { party, seat } = usePlace()
  const { chairs } = useCase().party(party)
  const { pathname } = useLocation()
  const act = nextAct(board, own, { seat, chairs })
  if (!belongs(pathname, board.stage) || act.kind === 'see-result') return null
  return (
    <section className={css.bar} aria-label={t`Now`}>
      <Primary act={act} />
      <Beside />
    </section>
  )
}

/** At the table; while everyone reads, under the brief too. */
function belongs(pathname: string, stage: Stage): boolean {
  const reading = stage.type === 'waiting' || stage.type === 'briefing'
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
        <ButtonLink to="/seat/prepare" look="primary" wide>
          <Trans>Prepare</Trans>
        </ButtonLink>
      )
    case 'declare-ready':
      return (
        <Button look="primary" wide onPress={() => void send({ type: 'declare-ready' })}>
          <Trans>We are ready</Trans>
        </Button>
      )
    case 'speak':
      return <Speak />
    case 'adopt':
      return <Adopt sheet={act.sheet} />
    case 'write-orders':
      return (
        <ButtonLink to="/seat/orders" look="primary" wide>
          <Trans>Write your orders</Trans>
        </ButtonLink>
      )
    case 'endorse-orders':
      return (
        <ButtonLink to="/seat/orders" look="primary" wide>
          <Trans>Read the proposed orders</Trans>
        </ButtonLink>
      )
    case 'ratify':
      return (
        <ButtonLink to={`/seat/treaty/${act.sheet}`} look="primary" wide>
          <Trans>Read and ratify</Trans>
        </ButtonLink>
      )
    case 'draft':
      return (
        <ButtonLink to="/seat/draft" look="primary" wide>
          <Trans>Draft a sheet</Trans>
        </ButtonLink>
      )
    case 'draft-single-text':
      return (
        <ButtonLink to="/seat/draft" look="primary" wide>
          <Trans>Draft a single text</Trans>
        </ButtonLink>
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
      {stage.type === 'ratification' && <Trans>Heads of delegation confirm what was agreed.</Trans>}
    </p>
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
      <Button onPress={() => void send({ type: 'yield-floor' })}>
        <Trans>Pass the floor</Trans>
      </Button>
    )
  }
  if (ready && (stage.type === 'briefing' || stage.type === 'negotiation')) {
    return (
      <Button onPress={() => void send({ type: 'continue-work' })}>
        <Trans>Go on working</Trans>
      </Button>
    )
  }
  if (stage.type === 'negotiation' && view.floor === 'open' && !party(me).chairs) {
    return (
      <Button onPress={() => void send({ type: 'declare-ready' })}>
        <Trans>Nothing to add</Trans>
      </Button>
    )
  }
  return null
}
