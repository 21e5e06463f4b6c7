import { t } from '@lingui/core/macro'
import type { FrontierData } from '../../plots/drawFrontier'
import { together } from '../../plots/together'
import type { Picture } from '../../protocol'
import type { CaseBook } from '../../store/caseBook'
import { ideaName } from './words'

/** A picture as the drawing wants it: two axes, a third party as size, everything labelled. */
export function frontierData(picture: Picture, book: CaseBook): FrontierData {
  const [x = '', y = ''] = picture.axes
  const third = picture.axes[2]
  const at = (surplus: number[], label: string) => ({
    x: surplus[0] ?? 0,
    y: surplus[1] ?? 0,
    z: surplus[2],
    label,
  })
  return {
    xLabel: t`${book.party(x).name}: surplus over no deal, points`,
    yLabel: t`${book.party(y).name}: surplus over no deal, points`,
    cloud: picture.cloud.map(({ surplus, packages }) => ({ ...at(surplus, ''), packages })),
    frontier: picture.frontier
      .map(({ surplus }) => at(surplus, t`${surplus.join(' / ')}, efficient`))
      .sort((one, other) => one.x - other.x),
    solutions: together(picture.solutions.map(({ idea, surplus }) => at(surplus, ideaName(idea)))),
    path: picture.path.map(({ sheet, surplus }) => at(surplus, String(sheet))),
    outcome: at(picture.outcome, t`outcome`),
    third: third && book.party(third).name,
  }
}
