import { Trans } from '@lingui/react/macro'
import { Hand as HandIcon } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../parts/Button'
import { Field } from '../../parts/Field'
import { useOwn, useSend } from '../../store/roomContext'
import { usePlace } from '../../store/seat'
import css from './Hand.module.css'

/** Asks the facilitator for help. */
export function Hand() {
  const { seat } = usePlace()
  const raised = useOwn('of-delegation').hands.find((hand) => hand.seat === seat)
  const [question, setQuestion] = useState('')
  const send = useSend()
  if (raised) {
    return (
      <section className={css.hand}>
        <h2>
          <Trans>Your hand is up</Trans>
        </h2>
        <p>
          <Trans>You asked:</Trans> “{raised.question}” <Trans>The answer comes here.</Trans>
        </p>
        <Button onPress={() => send({ type: 'lower-hand' })}>
          <Trans>Lower your hand</Trans>
        </Button>
      </section>
    )
  }
  const raise = async () => {
    if (await send({ type: 'raise-hand', question: question.trim() })) setQuestion('')
  }
  return (
    <section className={css.hand}>
      <h2>
        <Trans>Ask the facilitator</Trans>
      </h2>
      <Field
        label={<Trans>Your question</Trans>}
        hint={<Trans>Only the facilitator and your delegation read it.</Trans>}
        lines={2}
        maxLength={500}
        value={question}
        onChange={setQuestion}
      />
      <Button
        icon={<HandIcon aria-hidden="true" />}
        isDisabled={question.trim() === ''}
        onPress={raise}
      >
        <Trans>Raise your hand</Trans>
      </Button>
    </section>
  )
}
