import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Term } from '../parts/Term'

/** The field's words, each in a sentence or two for someone who meets it first. */
const definitions = {
  package: (
    <Trans>A package settles some or all issues at once: one option for each that it names.</Trans>
  ),
  sheet: <Trans>A term sheet is a package on the table, where every delegation can read it.</Trans>,
  adopt: (
    <Trans>
      To adopt a sheet is to sign it. It becomes an agreement when all whose consent it needs have
      adopted it. Until then you can take your adoption back.
    </Trans>
  ),
  consent: (
    <Trans>
      A sheet needs the consent of every party on which it puts a duty, of the host of anything that
      is stationed or inspected, and of parties that the case always asks.
    </Trans>
  ),
  floor: <Trans>Who has the floor may speak, or table and amend sheets.</Trans>,
  noDeal: (
    <Trans>
      What you expect to be left with when there is no agreement: your best alternative, or
      reservation value. A deal worth less than this is worse than none.
    </Trans>
  ),
  surplus: <Trans>Points above no deal. Below zero, no deal is better for you.</Trans>,
  ratify: (
    <Trans>
      Heads of delegation confirm the treaty text after reading it. It enters into force when all
      whose consent it needs have confirmed.
    </Trans>
  ),
  singleText: (
    <Trans>
      A draft of the chair that nobody owns. All criticise it, the chair revises it, and nobody has
      to give way to another’s proposal.
    </Trans>
  ),
  caucus: (
    <Trans>
      Talk among chosen parties. Only they and the facilitator know that it takes place.
    </Trans>
  ),
  plenary: <Trans>Talk that every delegation and the wall of the classroom can hear.</Trans>,
  contested: (
    <Trans>Some parties say it, others deny it. This case does not decide who is right.</Trans>
  ),
  unsupported: <Trans>Somebody says it, but no source that can be checked supports it.</Trans>,
  winSet: (
    <Trans>
      All packages that those at home would accept. Only what lies in everybody’s win-set can enter
      into force; whoever has a small one can ask for more, and may end with nothing.
    </Trans>
  ),
  instructions: (
    <Trans>What your capital forbids you to sign. Others do not see it and can table it.</Trans>
  ),
} satisfies Record<string, ReactNode>

/** A word of the field that explains itself when it is tapped. */
export function Word({ of, children }: { of: keyof typeof definitions; children: ReactNode }) {
  return <Term definition={definitions[of]}>{children}</Term>
}
