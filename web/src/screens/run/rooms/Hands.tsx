import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../../parts/Button'
import { Field } from '../../../parts/Field'
import type { HandFace } from '../../../protocol'
import { useOwn, useSend } from '../../../store/roomContext'
import { Mark } from '../../room/Mark'
import css from './Hands.module.css'

/** Questions to the facilitator; the answer goes to that delegation only. */
export function Hands() {
  const { hands } = useOwn('of-facilitator')
  return hands.map((hand) => <Question key={hand.seat} hand={hand} />)
}

function Question({ hand }: { hand: HandFace }) {
  const send = useSend()
  const [answer, setAnswer] = useState('')
  return (
    <section className={css.hand}>
      <p>
        <Mark party={hand.party} /> <span>“{hand.question}”</span>
      </p>
      <Field label={<Trans>Your answer</Trans>} lines={2} value={answer} onChange={setAnswer} />
      <Button
        look="primary"
        isDisabled={answer.trim() === ''}
        onPress={() => send({ type: 'answer-hand', seat: hand.seat, answer: answer.trim() })}
      >
        <Trans>Answer</Trans>
      </Button>
    </section>
  )
}
