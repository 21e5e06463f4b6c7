import { Plural, Trans } from '@lingui/react/macro'
import type { SheetFace, Standing } from '../../protocol'
import { useCase } from '../../store/caseBook'
import { Mark } from './Mark'
import css from './Remarks.module.css'
import { list } from './words'

/** What others say against a sheet, and which agreements it would touch. */
export function Remarks({ sheet }: { sheet: SheetFace }) {
  const { issue } = useCase()
  const titles = (issues: string[]) => list(issues.map((one) => issue(one).title))
  const adoptable = sheet.standing.type === 'adoptable'
  if (adoptable && sheet.criticisms.length + sheet.replaces.length === 0) return null
  return (
    <div className={css.remarks}>
      <StandingNote standing={sheet.standing} />
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

/** Whether the sheet can still be adopted, as things stand. */
function StandingNote({ standing }: { standing: Standing }) {
  switch (standing.type) {
    case 'adoptable':
      return null
    case 'impossible':
      return (
        <p className={css.standing}>
          <Trans>It can no longer be adopted. {standing.because}</Trans>
        </p>
      )
    case 'already-holds':
      return (
        <p className={css.standing}>
          <Trans>All that it says has been agreed already, or holds anyway.</Trans>
        </p>
      )
  }
}
