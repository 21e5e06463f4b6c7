import { expect, test } from '@playwright/test'
import { desk } from '../support/desk'
import { laptop, Person, phone, wall } from '../support/pages'
import { ParleyServer } from '../support/server'

/** A limit that inspectors check, and that both would carry at home. */
const TERMS: [string, string][] = [
  ['Launchers in Europe', '75 launchers each'],
  ['Pershing II', 'None; cruise missiles only'],
  ['Verification', 'Data and short-notice inspections'],
]

test('a class signs the zero option and lives under it: a breach, its alarm and what follows', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const server = await ParleyServer.start()
  try {
    const teacher = await Person.at(browser, server.url, laptop)
    const amira = await Person.at(browser, server.url, phone)
    const boris = await Person.at(browser, server.url, phone, 'dark')
    const projector = await Person.at(browser, server.url, wall)
    let usa = amira
    let ussr = boris

    await test.step('a class of one negotiation turn and two turns under what is signed', async () => {
      const code = await desk.opens(teacher, server, 'The Zero Option', async (page) => {
        await page.getByText('Also steps on the arms ladder').click()
        await page.getByRole('button', { name: 'Clocks and floor' }).click()
        await page.getByLabel('Turns', { exact: true }).selectOption('1')
        await page.getByLabel('Turns after the negotiation').selectOption('2')
        await expect(page.getByText('to live under it')).toBeVisible()
      })
      await projector.page.goto(await desk.wall(teacher))
      await amira.joins(code, 'Amira Benali')
      await boris.joins(code, 'Boris Wolfeschlegelstein')
      await expect(teacher.page.getByText('Boris Wolfeschlegelstein')).toBeVisible()
      await desk.deals(teacher)
      await desk.goesOn(teacher, 'Begin the briefing', 'Briefing')
      await expect(amira.page.getByText(/^For the delegation of/).first()).toBeVisible()
      if (await amira.page.getByText('For the delegation of the Soviet Union').count())
        [usa, ussr] = [boris, amira]
    })

    await test.step('what can be owed, and how it is watched, stands in the brief', async () => {
      await usa.page.getByRole('button', { name: 'How they are watched' }).click()
      await expect(usa.page.getByText('Only where an inspection is spent')).toBeVisible()
      await expect(usa.page.getByText('The Senate', { exact: true })).toBeVisible()
      await expect(ussr.page.getByText('The Senate', { exact: true })).toHaveCount(0)
      await usa.findsThePageInOrder()
    })

    await test.step('they sign, having read whether a breach would be found', async () => {
      await desk.goesOn(teacher, 'End the briefing', 'Statements 1')
      await desk.goesOn(teacher, 'End the statements', 'Negotiation 1')
      await usa.follows('Table')
      await usa.page.getByRole('link', { name: 'Draft a sheet' }).first().click()
      for (const [issue, option] of TERMS) {
        const group = usa.page.getByRole('radiogroup', { name: issue })
        await group.getByText(option, { exact: true }).click()
      }
      await usa.page.getByRole('button', { name: 'would a breach be found?' }).click()
      await expect(usa.page.getByText('60 %').first()).toBeVisible()
      await usa.presses('Table it')
      await ussr.follows('Table')
      const sheet = ussr.page.getByRole('article', { name: 'United States' })
      await sheet.getByRole('button', { name: 'Adopt' }).click()
      await ussr.page.getByRole('dialog').getByRole('button', { name: 'Adopt' }).click()
      await expect(usa.page.getByText('waits for ratification').first()).toBeVisible()
      await desk.goesOn(teacher, 'End the negotiation', 'Ratification 1')
      for (const head of [usa, ussr]) {
        await head.follows('Read and ratify')
        await head.findsThePageInOrder()
        await head.presses('Ratify')
      }
    })

    await test.step('one breaks what was signed, the other inspects; nobody sees what', async () => {
      await expect(projector.page.getByText('Delegations seal their orders')).toBeVisible()
      await projector.findsThePageInOrder()
      await usa.follows('Table')
      await usa.page.getByText('Break it: parts for a battery').click()
      await usa.findsThePageInOrder()
      await usa.presses('Seal the orders')
      await expect(usa.page.getByText('You order your country to break')).toBeVisible()
      await usa.page.getByRole('dialog').getByRole('button', { name: 'Seal the orders' }).click()
      await expect(usa.page.getByRole('heading', { name: 'Sealed' })).toBeVisible()
      await usa.findsThePageInOrder()
      await usa.presses('Open again')
      await expect(usa.page.getByRole('radio', { name: /parts for a battery/ })).toBeChecked()
      await usa.presses('Seal the orders')
      await usa.page.getByRole('dialog').getByRole('button', { name: 'Seal the orders' }).click()
      await expect(usa.page.getByRole('heading', { name: 'Sealed' })).toBeVisible()
      await ussr.follows('Table')
      await ussr.page.getByRole('checkbox', { name: /Pershing II to Europe/ }).press('Space')
      await expect(ussr.page.getByText('1 left')).toBeVisible()
      await ussr.presses('Seal the orders')
      await expect(ussr.page.getByText('No inspection is spent.')).toHaveCount(0)
      await expect(projector.page.getByText('still writing')).toHaveCount(0)
      await expect(ussr.page.getByText('parts for a battery')).toHaveCount(0)
    })

    await test.step('the orders are resolved, and all read the bulletin', async () => {
      await teacher.follows('Room 1')
      await desk.goesOn(teacher, 'Resolve the orders', 'Consultation 2')
      const headline = /Alarm over the United States/
      for (const reader of [projector, usa, ussr]) {
        await expect(reader.page.getByText('The Bulletin', { exact: true })).toBeVisible()
        await expect(reader.page.getByText(headline).first()).toBeVisible()
        await reader.findsThePageInOrder()
      }
      await teacher.page.getByRole('tab', { name: 'Life' }).click()
      await expect(teacher.page.getByText(/Broken \(parts for a battery\)/)).toBeVisible()
      await teacher.findsThePageInOrder()
    })

    await test.step('the accused answers, the other responds', async () => {
      await usa.follows('Answer the alarm')
      await usa.page.getByText('Admit it').click()
      await usa.presses('Answer')
      await ussr.follows('Respond to the answer')
      await expect(ussr.page.getByText(/admits the violation/).first()).toBeVisible()
      await ussr.findsThePageInOrder()
      await ussr.page.getByText('You say so in public.').click()
      await ussr.page.getByLabel('Your protest').fill('Parts do not walk by themselves.')
      await ussr.presses('Respond')
      await expect(usa.page.getByText(/Parts do not walk by themselves/).first()).toBeVisible()
    })

    await test.step('trust: first the own estimate, then what the evidence says', async () => {
      await ussr.follows('Situation')
      await expect(ussr.page.getByText(/It knows no more than you do/)).toHaveCount(0)
      await ussr.presses('Give our estimate of the United States')
      await expect(ussr.page.getByText(/It knows no more than you do/)).toBeVisible()
      await ussr.findsThePageInOrder()
    })

    await test.step('another turn passes, and the play is over without a word of warning', async () => {
      await desk.goesOn(teacher, 'End the consultation', 'Orders 3')
      await expect(projector.page.getByText('Delegations seal their orders')).toBeVisible()
      await expect(usa.page.getByText('Turn 3').first()).toBeVisible()
      await expect(usa.page.getByText(/Turn 3 of/)).toHaveCount(0)
      const resolve = { name: 'Resolve the orders' }
      await teacher.page.getByRole('toolbar').getByRole('button', resolve).click()
      const question = teacher.page.getByRole('dialog')
      await expect(
        question.getByText(/United States, Soviet Union|Soviet Union, United States/),
      ).toBeVisible()
      await teacher.findsThePageInOrder()
      await question.getByRole('button', resolve).click()
      await expect(teacher.page.getByRole('cell', { name: /^Consultation 3/ })).toBeVisible()
      await usa.follows('Bulletin')
      await expect(usa.page.getByRole('note').getByText(/^You sealed no orders/)).toBeVisible()
      await desk.goesOn(teacher, 'End the consultation', 'Play is over')
      await expect(projector.page.getByRole('heading', { name: 'Play is over' })).toBeVisible()
    })

    await test.step('the results are released', async () => {
      await teacher.presses('Release the results')
      await teacher.presses('Release')
      await usa.follows('Table')
      await usa.presses('Show the results')
      await expect(usa.page.getByRole('heading', { name: 'Who got what' })).toBeVisible()
      await usa.findsThePageInOrder()
    })

    for (const person of [teacher, amira, boris, projector]) expect(person.complaints).toEqual([])
  } finally {
    await server.stop()
  }
})
