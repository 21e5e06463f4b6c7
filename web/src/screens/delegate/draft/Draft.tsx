import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { type OptionChoice, OptionList } from '../../../parts/OptionList'
import { signed } from '../../../parts/WorthBar'
import type { IssueFace, OptionId, OwnPoints, SheetFace } from '../../../protocol'
import { useCase, useOwnCase } from '../../../store/caseBook'
import { startWork, type Work } from '../../../store/draft'
import { useBoard, useOwn } from '../../../store/roomContext'
import { usePlace } from '../../../store/seat'
import { prospect, withTerm } from '../../../store/terms'
import css from './Draft.module.css'
import { Summary } from './Summary'

/** Builds a package: every issue a row of options, with what the whole is worth, live. */
export function Draft() {
  const [search] = useSearchParams()
  const { sheets } = useBoard()
  const own = useOwn('of-delegation')
  const { seat } = usePlace()
  const number = Number(search.get('answers') ?? search.get('revises'))
  const answered = sheets.find((sheet) => sheet.sheet === number)
  const [work, setWork] = useState(() =>
    startWork(own, seat, answered, search.get('from') ?? undefined),
  )
  const onTable = sheets.find((sheet) => sheet.sheet === work.answers)
  return (
    <div className={css.draft}>
      <Heading work={work} answered={onTable} />
      <Issues work={work} answered={onTable} onChange={setWork} />
      <Summary work={work} answered={onTable} />
    </div>
  )
}

function Heading({ work, answered }: { work: Work; answered: SheetFace | undefined }) {
  const { t } = useLingui()
  const book = useCase()
  const { party: me } = usePlace()
  const chairs = book.party(me).chairs
  const title = chairs
    ? t`Single negotiating text`
    : answered
      ? answered.author === me
        ? t`Change sheet ${answered.sheet}`
        : t`Amend sheet ${answered.sheet}`
      : t`Draft a sheet`
  return (
    <header className={css.head}>
      <h2>{title}</h2>
      <p>
        {answered?.author === me && !chairs ? (
          <Trans>Your new sheet takes the place of the old one.</Trans>
        ) : answered && !chairs ? (
          <Trans>Your answer stands beside the sheet it answers; both can be adopted.</Trans>
        ) : Object.keys(work.terms).length === 0 ? (
          <Trans>Choose an option on the issues you want to settle. Leave the others open.</Trans>
        ) : (
          <Trans>What you leave open stays as it is today.</Trans>
        )}
      </p>
    </header>
  )
}

interface IssuesProps {
  work: Work
  answered: SheetFace | undefined
  onChange: (work: Work) => void
}

function Issues({ work, answered, onChange }: IssuesProps) {
  const { view } = useCase()
  const { points } = useOwnCase()
  const today = prospect(useBoard())
  return (
    <div className={css.issues}>
      {view.issues.map((issue) => (
        <OptionList
          key={issue.issue}
          title={issue.title}
          question={issue.question}
          value={work.terms[issue.issue]}
          onChange={(option) =>
            onChange({ ...work, terms: withTerm(work.terms, issue.issue, option) })
          }
          options={choices(issue, today[issue.issue], answered?.terms[issue.issue], points)}
        />
      ))}
    </div>
  )
}

function choices(
  issue: IssueFace,
  today: OptionId | undefined,
  before: OptionId | undefined,
  points: OwnPoints | null | undefined,
): OptionChoice[] {
  return issue.options.map(({ option, label }) => ({
    id: option,
    label,
    today: option === today,
    before: option === before,
    note: note(issue, option, points),
  }))
}

function note(issue: IssueFace, option: OptionId, points: OwnPoints | null | undefined) {
  switch (points?.type) {
    case 'exact': {
      const worth = points.points[issue.issue]?.[option] ?? 0
      return worth < 0 ? signed(worth) : worth
    }
    case 'ranked': {
      const groups = points.options[issue.issue] ?? []
      const rank = groups.findIndex((group) => group.includes(option)) + 1
      return <Trans>choice {rank}</Trans>
    }
    case 'hidden':
    case undefined:
      return undefined
  }
}
