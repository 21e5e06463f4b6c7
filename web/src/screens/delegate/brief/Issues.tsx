import { t } from '@lingui/core/macro'
import type { IssueKind } from '../../../protocol'
import { useCase } from '../../../store/caseBook'
import { OffAgenda } from '../../room/OffAgenda'
import css from './Issues.module.css'

function kindName(kind: IssueKind): string {
  switch (kind) {
    case 'limit':
      return t`Limit`
    case 'verification-measure':
      return t`Verification measure`
    case 'confidence-building-measure':
      return t`Confidence-building measure`
    case 'incentive':
      return t`Incentive`
  }
}

/** What is negotiable, and between which settings. */
export function Issues() {
  const { view } = useCase()
  return (
    <>
      <dl className={css.issues}>
        {view.issues.map(({ issue, kind, title, question, options, statusQuo }) => (
          <div key={issue}>
            <dt>
              {title} <small>{kindName(kind)}</small>
            </dt>
            <dd>{question}</dd>
            <dd>
              <ul>
                {options.map(({ option, label }) => (
                  <li key={option} data-today={option === statusQuo || undefined}>
                    {label}
                    {option === statusQuo && <small>{t`today`}</small>}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      <OffAgenda />
    </>
  )
}
