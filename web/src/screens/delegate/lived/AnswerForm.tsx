import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../../parts/Button'
import { Decision } from '../../../parts/Decision'
import { Field } from '../../../parts/Field'
import { chance } from '../../../parts/numbers'
import type { AlarmAnswer, AlarmFace } from '../../../protocol'
import { useCase } from '../../../store/caseBook'
import { useSend } from '../../../store/roomContext'
import css from './AlarmCard.module.css'

type Way = AlarmAnswer['type']

/** The accused chooses among three answers, each with what follows from it. */
export function AnswerForm({ alarm }: { alarm: AlarmFace }) {
  const { t } = useLingui()
  const rules = useCase().life
  const send = useSend()
  const [way, choose] = useState<Way>()
  const [text, setText] = useState('')
  const finds = chance(rules?.visitDetection ?? 0)
  const errs = chance(rules?.visitFalseAlarm ?? 0)
  const answer = (): AlarmAnswer | undefined => {
    switch (way) {
      case 'explain':
        return text.trim() ? { type: way, text: text.trim() } : undefined
      case 'admit':
        return { type: way, text: text.trim() }
      case 'invite-visit':
        return { type: way }
      case undefined:
        return undefined
    }
  }
  const given = answer()
  return (
    <div className={css.form}>
      <Decision
        title={<Trans>Your answer</Trans>}
        about={<Trans>It is public and cannot be changed.</Trans>}
        value={way}
        onChange={(id) => choose(id as Way)}
        ways={[
          {
            id: 'explain',
            label: <Trans>Explain</Trans>,
            then: <Trans>You give your reasons. The evidence stays; the others judge.</Trans>,
          },
          {
            id: 'invite-visit',
            label: <Trans>Invite a visit</Trans>,
            then: (
              <Trans>
                They look at once. A violation is found with {finds}; where there is none, one is
                reported with {errs}. Everyone reads the result.
              </Trans>
            ),
          },
          {
            id: 'admit',
            label: <Trans>Admit it</Trans>,
            then: <Trans>You say that it happened. The others may forgive it, or answer it.</Trans>,
          },
        ]}
      />
      {(way === 'explain' || way === 'admit') && (
        <Field
          label={way === 'explain' ? t`Your explanation` : t`What you say to it`}
          lines={3}
          maxLength={1000}
          value={text}
          onChange={setText}
        />
      )}
      {way === 'explain' && !given && (
        <p className={css.soft}>
          <Trans>Write your explanation first; then you can answer.</Trans>
        </p>
      )}
      <Button
        look="primary"
        isDisabled={given === undefined}
        onPress={() => given && send({ type: 'answer-alarm', alarm: alarm.alarm, answer: given })}
      >
        <Trans>Answer</Trans>
      </Button>
    </div>
  )
}
