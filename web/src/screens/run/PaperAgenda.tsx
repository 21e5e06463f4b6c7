import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Choice } from '../../parts/Choice'
import type { Shelf } from '../../protocol'
import { useResource } from '../../store/resource'

interface Props {
  scenario: string
  /** The issues, separated by commas; empty for what the case plans by itself. */
  value: string
  onChange: (agenda: string) => void
}

/** Which questions the pages deal with, where the case plans shorter lessons with fewer. */
export function PaperAgenda({ scenario, value, onChange }: Props) {
  const { t } = useLingui()
  const shelf = useResource<Shelf>('/api/scenarios')
  const card =
    shelf.state === 'ready'
      ? shelf.value.scenarios.find((one) => one.scenario === scenario)
      : undefined
  const all = card?.issues.map(({ issue }) => issue).join() ?? ''
  const planned = card?.defaults.agenda?.join() ?? all
  const shorter = card?.paces.flatMap(({ agenda }) => (agenda ? [agenda.join()] : [])) ?? []
  const agendas = [...new Set([all, ...shorter, ...(value ? [value] : [])])]
  if (agendas.length < 2) return null
  return (
    <Choice
      label={<Trans>On the agenda</Trans>}
      value={value || planned}
      onChange={onChange}
      options={agendas.map((issues) => {
        const count = issues.split(',').length
        return {
          id: issues,
          label:
            issues === all ? t`All issues` : plural(count, { one: '# issue', other: '# issues' }),
        }
      })}
    />
  )
}
