import { Plural, Trans } from '@lingui/react/macro'
import { CheckList } from '../../parts/CheckList'
import type { IssueCard, Settings } from '../../protocol'
import { LEAST_ISSUES, minutesPerIssue, onAgenda } from '../../store/agenda'

interface Props {
  settings: Settings
  /** All that the case has. */
  issues: IssueCard[]
  change: (part: Partial<Settings>) => void
}

/** Which questions the class deals with; the others stay as they are today. */
export function Agenda({ settings, issues, change }: Props) {
  const chosen = onAgenda(settings, issues)
  const fewest = chosen.length <= LEAST_ISSUES
  return (
    <CheckList
      label={<Trans>On the agenda</Trans>}
      hint={<Hint settings={settings} issues={issues} />}
      items={issues.map(({ issue, title, statusQuo }) => {
        const on = chosen.includes(issue)
        return {
          id: issue,
          label: title,
          detail: !on && <Trans>Stays as it is: {statusQuo}</Trans>,
          isDisabled: on && fewest,
        }
      })}
      value={chosen}
      onChange={(agenda) => change({ agenda })}
    />
  )
}

/** What a teacher weighs: how much time each question gets. */
function Hint({ settings, issues }: Pick<Props, 'settings' | 'issues'>) {
  const chosen = onAgenda(settings, issues).length
  const minutes = minutesPerIssue(settings, issues)
  return (
    <>
      <Trans>
        {chosen} of {issues.length} issues.
      </Trans>{' '}
      {minutes > 0 && (
        <Plural
          value={minutes}
          one="About # minute of negotiation for each."
          other="About # minutes of negotiation for each."
        />
      )}{' '}
      {chosen <= LEAST_ISSUES ? (
        <Trans>Two at least: a trade needs a second issue.</Trans>
      ) : (
        <Trans>With fewer a short lesson comes to an end; with more there is more to trade.</Trans>
      )}
    </>
  )
}
