import { Trans } from '@lingui/react/macro'
import { chance } from '../../../parts/numbers'
import type { AlarmFace, FindingFace, OwnLived } from '../../../protocol'
import { useCase } from '../../../store/caseBook'
import { usePlace } from '../../../store/seat'
import { answerWords, responseWords, times } from '../../room/livedWords'
import { Mark } from '../../room/Mark'
import { beginning, fullStop } from '../../room/words'
import css from './AlarmCard.module.css'
import { AnswerForm } from './AnswerForm'
import { ResponseForm } from './ResponseForm'

interface Props {
  alarm: AlarmFace
  /** What the own delegation may do; nothing for who only reads. */
  own: OwnLived | undefined
}

/** One alarm in three acts: what was found, what the accused says, what the others do. */
export function AlarmCard({ alarm, own }: Props) {
  const book = useCase()
  const { party: me } = usePlace()
  const { duty } = book.duty(alarm.obligation)
  const { spoken } = book.party(alarm.accused)
  const accused = beginning(spoken)
  const open = alarm.state === 'open'
  const responses = Object.entries(alarm.responses)
  return (
    <article className={css.alarm} data-open={open || undefined}>
      <header>
        <p>
          {open ? (
            <Trans>Before the consultation</Trans>
          ) : (
            <Trans>Alarm of turn {alarm.turn}</Trans>
          )}
        </p>
        <h2>
          <Mark party={alarm.accused} decorative />
          <Trans>Alarm over {spoken}</Trans>
        </h2>
        <p className={css.duty}>{duty}</p>
      </header>
      <section>
        <h3>
          <Trans>What was found</Trans>
        </h3>
        <ul>
          {alarm.findings.map((finding) => (
            <Finding key={`${finding.measure} ${finding.by} ${finding.turn}`} finding={finding} />
          ))}
        </ul>
        <p className={css.evidence}>
          <Trans>
            Multiplied, this is {times(alarm.evidence)} times likelier if the duty is broken than if
            it is kept. It may still be false.
          </Trans>
        </p>
      </section>
      <section>
        <h3>
          <Trans>What the accused says</Trans>
        </h3>
        {alarm.answer ? (
          <p>{fullStop(`${accused} ${answerWords(alarm.answer)}`)}</p>
        ) : (
          alarm.accused !== me && (
            <p className={css.soft}>
              <Trans>{accused} has not answered.</Trans>
            </p>
          )
        )}
        {alarm.visit != null && (
          <p>
            {alarm.visit ? (
              <Trans>The visit reports a violation.</Trans>
            ) : (
              <Trans>The visit reports no violation.</Trans>
            )}
          </p>
        )}
        {open && own && alarm.accused === me && !alarm.answer && <AnswerForm alarm={alarm} />}
      </section>
      <section>
        <h3>
          <Trans>What the others do</Trans>
        </h3>
        {responses.length === 0 && (
          <p className={css.soft}>
            <Trans>Nobody has responded.</Trans>
          </p>
        )}
        <ul>
          {responses.map(([party, response]) => (
            <li key={party}>
              <Mark party={party} decorative />
              <span>
                {fullStop(
                  `${beginning(book.party(party).spoken)} ${responseWords(response, book)}`,
                )}
              </span>
            </li>
          ))}
        </ul>
        {open && own && alarm.accused !== me && alarm.responses[me]?.type !== 'accept' && (
          <ResponseForm
            key={alarm.responses[me]?.type}
            alarm={alarm}
            own={own}
            before={alarm.responses[me]}
          />
        )}
      </section>
    </article>
  )
}

function Finding({ finding }: { finding: FindingFace }) {
  const book = useCase()
  const by = finding.by ? book.party(finding.by).spoken : undefined
  const source = finding.measure ? book.measure(finding.measure).label : undefined
  return (
    <li>
      <span>
        <b>
          {source ??
            (by ? <Trans>What {by} showed</Trans> : <Trans>A finding that was shown</Trans>)}
        </b>
        {': '}
        {finding.alarm ? (
          <Trans>speaks for a violation</Trans>
        ) : (
          <Trans>speaks for compliance</Trans>
        )}
        <small>
          {source && by && <Trans>spent by {by} · </Trans>}
          {finding.alarm ? (
            <Trans>
              an alarm comes with {chance(finding.detection)} if broken, with{' '}
              {chance(finding.falseAlarm)} if kept
            </Trans>
          ) : (
            <Trans>
              nothing is found with {chance(1 - finding.detection)} if broken, with{' '}
              {chance(1 - finding.falseAlarm)} if kept
            </Trans>
          )}
        </small>
      </span>
    </li>
  )
}
