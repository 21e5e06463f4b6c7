import { Plural, Trans } from '@lingui/react/macro'
import type { SheetFace } from '../../protocol'
import { useCase } from '../../store/caseBook'
import { Mark } from './Mark'
import css from './Remarks.module.css'
import { list } from './words'

/** What others say against a sheet, and which agreements it would touch. */
export function Remarks({ sheet }: { sheet: SheetFace }) {
  const { issue } = useCase()
  const titles = (issues: string[]) => list(issues.map((one) => issue(one).title))
  if (sheet.criticisms.length + sheet.replaces.length === 0) return null
  return (
    <div className={css.remarks}>
      {sheet.replaces.map(({ agreement, issues, parties }) => (
        <p key={agreement}>
          <Trans>
            Takes {titles(issues)} out of agreement {agreement}.
          </Trans>{' '}
          {parties.length > 0 && (
            <Plural
              value={parties.length}
              one="Its party must consent."
              other="Its parties must consent."
            />
          )}
        </p>
      ))}
      {sheet.criticisms.map(({ party, issues, remark }) => (
        <div key={party} className={css.remark}>
          <Mark party={party} />
          <p>
            {remark && <span>“{remark}” </span>}
            {issues.length > 0 && <small>{titles(issues)}</small>}
          </p>
        </div>
      ))}
    </div>
  )
}
