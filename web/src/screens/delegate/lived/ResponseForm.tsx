import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../../parts/Button'
import { Choice } from '../../../parts/Choice'
import { Decision } from '../../../parts/Decision'
import { Field } from '../../../parts/Field'
import type { AlarmFace, AlarmResponse, OwnLived } from '../../../protocol'
import { useCase } from '../../../store/caseBook'
import { useSend } from '../../../store/roomContext'
import css from './AlarmCard.module.css'
import { DeclareBreach } from './DeclareBreach'

type Way = AlarmResponse['type']

interface Props {
  alarm: AlarmFace
  own: OwnLived
  /** What the own delegation has said already; from there it may be firmer, or let it rest. */
  before: AlarmResponse | undefined
}

const FIRMNESS: Way[] = ['accept', 'protest', 'suspend', 'declare-breach']

/** Whether the procedure lets a response follow on another. */
function follows(way: Way, before: AlarmResponse | undefined): boolean {
  if (!before || way === 'accept') return true
  return way !== 'protest' && FIRMNESS.indexOf(way) >= FIRMNESS.indexOf(before.type)
}

/** The others choose among four responses, from letting it rest to ending the agreement. */
export function ResponseForm({ alarm, own, before }: Props) {
  const { t } = useLingui()
  const book = useCase()
  const send = useSend()
  const [way, choose] = useState<Way>()
  const [text, setText] = useState('')
  const { suspendable, breaches } = own.consultation
  const [duty, suspend] = useState(suspendable[0] ?? '')
  const [agreement, breach] = useState(breaches[0]?.agreement)
  const ends = breaches.find((one) => one.agreement === agreement)?.ends
  const tension = book.life?.tension
  const response = (): AlarmResponse | undefined => {
    switch (way) {
      case 'accept':
        return { type: way }
      case 'protest':
        return { type: way, text: text.trim() }
      case 'suspend':
        return { type: way, obligation: duty }
      case 'declare-breach':
        return agreement === undefined ? undefined : { type: way, agreement }
      case undefined:
        return undefined
    }
  }
  const given = response()
  const respond = async () =>
    given && send({ type: 'respond-to-alarm', alarm: alarm.alarm, response: given })
  return (
    <div className={css.form}>
      <Decision
        title={before ? <Trans>Another response</Trans> : <Trans>Your response</Trans>}
        about={
          before ? (
            <Trans>You can still be firmer, or let it rest.</Trans>
          ) : (
            <Trans>
              It is public. Later it can only be made firmer, or turned into acceptance.
            </Trans>
          )
        }
        value={way}
        onChange={(id) => choose(id as Way)}
        ways={[
          {
            id: 'accept',
            label: <Trans>Accept</Trans>,
            then: <Trans>You let it rest, and that is your last word on it.</Trans>,
          },
          {
            id: 'protest',
            label: <Trans>Protest</Trans>,
            then: <Trans>You say so in public. Tension rises by {tension?.protest ?? 0}.</Trans>,
          },
          {
            id: 'suspend',
            label: <Trans>Hold back a duty of your own</Trans>,
            then:
              suspendable.length > 0 ? (
                <Trans>It does not bind you until you take it up again. The treaty stands.</Trans>
              ) : (
                <Trans>You owe nothing that could be held back.</Trans>
              ),
            isDisabled: suspendable.length === 0,
          },
          {
            id: 'declare-breach',
            label: <Trans>Declare a material breach</Trans>,
            then:
              ends === undefined ? (
                <Trans>No agreement of yours is at stake.</Trans>
              ) : ends ? (
                <Trans>
                  The agreement ends at once, for everyone. Tension rises by {tension?.breach ?? 0}.
                </Trans>
              ) : (
                <Trans>
                  You leave the agreement at once; it does not need you, and the others stay bound.
                  Tension rises by {tension?.breach ?? 0}.
                </Trans>
              ),
            isDisabled: breaches.length === 0,
          },
        ].filter(({ id }) => follows(id as Way, before))}
      />
      {way === 'protest' && (
        <Field
          label={t`Your protest, if you want to say more`}
          lines={3}
          maxLength={500}
          value={text}
          onChange={setText}
        />
      )}
      {way === 'suspend' && (
        <Choice
          label={t`Which duty`}
          value={duty}
          onChange={suspend}
          options={suspendable.map((id) => ({ id, label: book.duty(id).duty }))}
        />
      )}
      {way === 'declare-breach' && breaches.length > 1 && (
        <Choice
          label={t`Which agreement`}
          value={String(agreement)}
          onChange={(id) => breach(Number(id))}
          options={breaches.map((one) => ({
            id: String(one.agreement),
            label: t`Agreement ${one.agreement}`,
          }))}
        />
      )}
      {given?.type === 'declare-breach' ? (
        <DeclareBreach
          agreement={given.agreement}
          tension={tension?.breach ?? 0}
          onDeclare={respond}
        />
      ) : (
        <Button look="primary" isDisabled={given === undefined} onPress={respond}>
          <Trans>Respond</Trans>
        </Button>
      )}
    </div>
  )
}
