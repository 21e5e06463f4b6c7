import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { useSearchParams } from 'react-router'
import { ButtonLink } from '../../../parts/Button'
import { signed } from '../../../parts/numbers'
import { type OptionChoice, OptionList } from '../../../parts/OptionList'
import type { IssueFace, IssueId, OptionId, OwnPoints, SheetFace } from '../../../protocol'
import { useCase, useOwnCase } from '../../../store/caseBook'
import { isSaved, leaveWork, startWork, type Work, workLeft } from '../../../store/draft'
import { whyNotTable } from '../../../store/nextAct'
import { useBoard, useOwn } from '../../../store/roomContext'
import { usePlace } from '../../../store/seat'
import { gain, prospect, type Terms, withTerm } from '../../../store/terms'
import { OffAgenda } from '../../room/OffAgenda'
import { SheetChances } from '../../room/SheetChances'
import { beginning } from '../../room/words'
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
  const from = search.get('from') ?? undefined
  const [work, setWork] = useState(() =>
    startWork({ own, seat, answered, from, left: workLeft(seat) }),
  )
  const onTable = sheets.find((sheet) => sheet.sheet === work.answers)
  const saved = isSaved(own, seat, work)
  useEffect(() => leaveWork(seat, saved ? undefined : work), [seat, saved, work])
  return (
    <div className={css.draft}>
      <Heading work={work} answered={onTable} />
      <Issues work={work} answered={onTable} onChange={setWork} />
      <div className={css.chances}>
        <SheetChances terms={work.terms} level={3} />
      </div>
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
      <ButtonLink to="/seat/table" look="quiet">
        <Trans>Back</Trans>
      </ButtonLink>
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
      <WhyNot />
    </header>
  )
}

/** Why this can only be a draft for now. */
function WhyNot() {
  const board = useBoard()
  const { view, party } = useCase()
  const own = useOwn('of-delegation')
  switch (whyNotTable(board, view.floor, own, party(own.party).chairs)) {
    case 'phase':
      return (
        <p>
          <Trans>Sheets are tabled in the negotiation. Until then, save your draft.</Trans>
        </p>
      )
    case 'paused':
      return (
        <p>
          <Trans>The clock stands still. Table it when it runs again.</Trans>
        </p>
      )
    case 'time':
      return (
        <p>
          <Trans>Time is up: what is on the table can still be adopted, nothing new comes.</Trans>
        </p>
      )
    case 'floor':
      return (
        <p>
          {board.floor ? (
            <Trans>
              {beginning(party(board.floor).spoken)} has the floor. Save your draft; table it when
              the floor is yours.
            </Trans>
          ) : (
            <Trans>Nobody has the floor. Save your draft; table it when the floor is yours.</Trans>
          )}
        </p>
      )
    case undefined:
      return null
  }
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
  const outcome = { ...today, ...work.terms }
  const choices = ({ issue, options }: IssueFace): OptionChoice[] =>
    options.map(({ option, label }) => ({
      id: option,
      label,
      today: option === today[issue],
      before: answered && answered.terms[issue] === option ? answered.sheet : undefined,
      note: note(points ?? undefined, outcome, issue, option),
    }))
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
          options={choices(issue)}
        />
      ))}
      <OffAgenda />
    </div>
  )
}

/** What an option would do for the own party, as far as its points are shown. */
function note(points: OwnPoints | undefined, outcome: Terms, issue: IssueId, option: OptionId) {
  switch (points?.type) {
    case 'exact':
      return outcome[issue] === option ? '' : signed(gain(points, outcome, issue, option))
    case 'ranked': {
      const groups = points.options[issue] ?? []
      const rank = groups.findIndex((group) => group.includes(option)) + 1
      return <Trans>choice {rank}</Trans>
    }
    case 'hidden':
    case undefined:
      return ''
  }
}
