import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Key, type WebDriver, type WebElement } from 'selenium-webdriver'
import { findInPage, type Sought, type Step } from './finding'
import { startWebKit, type WebKitProgram } from './program'

/** How long something is waited for before the test is told; a limit for what hangs, not a measure. */
const PATIENCE = 90_000

const KEYS: Record<string, string> = {
  ArrowDown: Key.ARROW_DOWN,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  ArrowUp: Key.ARROW_UP,
  Backspace: Key.BACK_SPACE,
  Control: Key.CONTROL,
  Delete: Key.DELETE,
  End: Key.END,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Home: Key.HOME,
  Shift: Key.SHIFT,
  Space: Key.SPACE,
  Tab: Key.TAB,
}

type Named = { name?: string | RegExp; exact?: boolean }
type Filtering = { hasText?: string | RegExp; has?: WebKitLocator }
type Given = string | { name: string; buffer: Buffer } | readonly { name: string; buffer: Buffer }[]

function sought(text: string | RegExp, exact = false): Sought {
  return typeof text === 'string' ? { text, exact } : { pattern: text.source, flags: text.flags }
}

/** A step that keeps what has a text or something inside it; none where nothing is asked for. */
function filtering({ hasText, has }: Filtering): Step[] {
  if (hasText === undefined && has === undefined) return []
  return [
    {
      by: 'filter',
      ...(hasText === undefined ? {} : { hasText: sought(hasText) }),
      ...(has === undefined ? {} : { has: has.steps }),
    },
  ]
}

/** What both a page and a locator find things with; the part of Playwright's locators that the flows use. */
abstract class Finding {
  abstract readonly page: WebKitPage
  abstract readonly steps: Step[]

  locator(css: string, options: Filtering = {}): WebKitLocator {
    return this.and({ by: 'css', css }, ...filtering(options))
  }

  getByRole(role: string, { name, exact }: Named = {}): WebKitLocator {
    return this.and({ by: 'role', role, ...(name === undefined ? {} : { name: sought(name, exact) }) })
  }

  getByText(text: string | RegExp, { exact }: { exact?: boolean } = {}): WebKitLocator {
    return this.and({ by: 'text', sought: sought(text, exact) })
  }

  getByLabel(text: string | RegExp, { exact }: { exact?: boolean } = {}): WebKitLocator {
    return this.and({ by: 'label', sought: sought(text, exact) })
  }

  protected and(...steps: Step[]): WebKitLocator {
    return new WebKitLocator(this.page, [...this.steps, ...steps])
  }
}

/** What a locator does in the page; sent as its own text. */
function read(elements: Element[], what: string): unknown {
  const text = (one: Element): string =>
    one instanceof HTMLElement ? one.innerText : (one.textContent ?? '')
  const isVisible = (one: Element): boolean =>
    one.getClientRects().length > 0 && getComputedStyle(one).visibility === 'visible'
  const [first] = elements
  if (what === 'count') return elements.length
  if (what === 'texts') return elements.map(({ textContent }) => textContent)
  if (what === 'innerTexts') return elements.map(text)
  if (what === 'visible') return elements.some(isVisible)
  if (!first) return undefined
  if (what === 'innerText') return text(first)
  if (what === 'textContent') return first.textContent
  if (what === 'value') return (first as HTMLInputElement).value
  if (what === 'checked') return (first as HTMLInputElement).checked
  return first.matches(':disabled')
}

/** What a person does with a field, without a pointer. */
function act(element: Element, what: string, value: unknown): boolean {
  const tell = (...types: string[]): void => {
    for (const type of types) element.dispatchEvent(new Event(type, { bubbles: true }))
  }
  if (what === 'focus') (element as HTMLElement).focus()
  if (what === 'blur') (element as HTMLElement).blur()
  if (what === 'check' && (element as HTMLInputElement).checked !== value) (element as HTMLElement).click()
  if (what === 'fill') {
    const field = element as HTMLInputElement
    if (field.disabled || field.readOnly) return false
    field.focus()
    if (['date', 'number', 'month', 'color', 'range'].includes(field.type)) {
      field.value = String(value)
      tell('input', 'change')
    } else {
      field.select()
      // As typed: old, and the only way a page can type.
      type Typing = { execCommand: (command: string, shows: boolean, text: string) => boolean }
      const typing = document as unknown as Typing
      typing.execCommand(value === '' ? 'delete' : 'insertText', false, String(value))
    }
  }
  if (what === 'select') {
    const wanted = value as string | { label: string }
    const list = element as HTMLSelectElement
    const option = [...list.options].find((one) =>
      typeof wanted === 'string'
        ? one.value === wanted || one.label === wanted
        : one.label.trim() === wanted.label || one.text.trim() === wanted.label,
    )
    if (!option) return false
    list.focus()
    list.value = option.value
    tell('input', 'change')
  }
  return true
}

/** Elements of a page, looked for anew each time. */
export class WebKitLocator extends Finding {
  constructor(
    readonly page: WebKitPage,
    readonly steps: Step[],
  ) {
    super()
  }

  first = (): WebKitLocator => this.nth(0)
  last = (): WebKitLocator => this.nth(-1)
  nth = (index: number): WebKitLocator => this.and({ by: 'nth', index })
  filter = (options: Filtering): WebKitLocator => this.and(...filtering(options))
  count = (): Promise<number> => this.ask('count')
  isVisible = (): Promise<boolean> => this.ask('visible')
  allTextContents = (): Promise<string[]> => this.ask('texts')
  allInnerTexts = (): Promise<string[]> => this.ask('innerTexts')
  innerText = (): Promise<string> => this.answered('innerText')
  textContent = (): Promise<string> => this.answered('textContent')
  inputValue = (): Promise<string> => this.answered('value')
  isChecked = (): Promise<boolean> => this.answered('checked')
  isDisabled = (): Promise<boolean> => this.answered('disabled')
  isEnabled = async (): Promise<boolean> => !(await this.isDisabled())
  focus = (): Promise<void> => this.do('focus')
  blur = (): Promise<void> => this.do('blur')
  fill = (value: string): Promise<void> => this.do('fill', value)
  check = (): Promise<void> => this.do('check', true)
  uncheck = (): Promise<void> => this.do('check', false)
  selectOption = (value: string | { label: string }): Promise<void> => this.do('select', value)

  async all(): Promise<WebKitLocator[]> {
    return Array.from({ length: await this.count() }, (_, index) => this.nth(index))
  }

  getAttribute(name: string): Promise<string | null> {
    return this.evaluate((element, attribute) => element.getAttribute(attribute), name)
  }

  async waitFor({ state = 'visible' }: { state?: string } = {}): Promise<void> {
    await this.page.poll(
      async () => {
        if (state === 'attached') return (await this.count()) > 0
        if (state === 'detached') return (await this.count()) === 0
        return (await this.isVisible()) === (state === 'visible')
      },
      `${state}: ${JSON.stringify(this.steps)}`,
    )
  }

  /** With the pointer, in the middle of it, once it is there and nothing lies over it. */
  async click(): Promise<void> {
    await this.page.poll(
      async () => {
        const element = await this.element()
        if (!element || !(await element.isEnabled())) return false
        await element.click()
        return true
      },
      `click: ${JSON.stringify(this.steps)}`,
    )
  }

  async press(key: string): Promise<void> {
    await this.focus()
    await this.page.keyboard.press(key)
  }

  async setInputFiles(files: Given): Promise<void> {
    const paths = this.page.paths(files)
    await this.page.poll(
      async () => {
        const element = await this.element()
        await element?.sendKeys(paths.join('\n'))
        return element !== null
      },
      `files: ${JSON.stringify(this.steps)}`,
    )
  }

  async evaluate<A, R>(run: (element: Element, arg: A) => R, arg?: A): Promise<R> {
    await this.waitFor({ state: 'attached' })
    return this.page.inPage<R>(`(${String(run)})(find(arguments[0])[0], arguments[1])`, this.steps, arg)
  }

  evaluateAll<A, R>(run: (elements: Element[], arg: A) => R, arg?: A): Promise<R> {
    return this.page.inPage<R>(`(${String(run)})(find(arguments[0]), arguments[1])`, this.steps, arg)
  }

  private element(): Promise<WebElement | null> {
    return this.page.run((driver) =>
      driver.executeScript<WebElement | null>(
        `const element = (${String(findInPage)})(arguments[0])[0]
         // In the middle, where no bar that stays on screen lies over it.
         element?.scrollIntoView({ block: 'center' })
         return element ?? null`,
        this.steps,
      ),
    )
  }

  private ask<R>(what: string): Promise<R> {
    return this.page.inPage<R>(`(${String(read)})(find(arguments[0]), arguments[1])`, this.steps, what)
  }

  private async answered<R>(what: string): Promise<R> {
    await this.waitFor({ state: 'attached' })
    return this.ask(what)
  }

  private async do(what: string, value?: unknown): Promise<void> {
    await this.page.poll(
      () =>
        this.page.inPage<boolean>(
          `(element => element !== undefined && (${String(act)})(element, arguments[1], arguments[2]))(find(arguments[0])[0])`,
          this.steps,
          what,
          value ?? null,
        ),
      `${what}: ${JSON.stringify(this.steps)}`,
    )
  }
}

/** A window of WebKit as the flows see a page: the part of Playwright's page that they use. */
export class WebKitPage extends Finding {
  readonly steps: Step[] = []
  readonly page = this
  private address = 'about:blank'
  private readonly scripts: { run: string; arg: unknown }[] = []

  constructor(
    private readonly owner: WebKitContext,
    private readonly handle: string,
  ) {
    super()
  }

  context = (): WebKitContext => this.owner
  url = (): string => this.address
  title = (): Promise<string> => this.inPage('document.title')
  /** The driver of WebKit reports neither questions of a page nor what it writes to the console. */
  on = (): this => this

  readonly clock = {
    setFixedTime: (time: Date): Promise<void> =>
      this.addInitScript((fixed) => {
        const Real = Date
        globalThis.Date = class extends Real {
          constructor(...args: [] | [number]) {
            super(...((args.length > 0 ? args : [fixed]) as [number]))
          }
          static override now = (): number => fixed
        } as unknown as DateConstructor
      }, time.getTime()),
  }

  readonly keyboard = {
    press: async (chord: string): Promise<void> => {
      const keys = chord.split('+').map((key) => KEYS[key] ?? key)
      await this.run(async (driver) => {
        const actions = driver.actions()
        for (const key of keys) actions.keyDown(key)
        for (const key of [...keys].reverse()) actions.keyUp(key)
        await actions.perform()
      })
      await this.readAddress()
    },
    type: async (text: string): Promise<void> => {
      await this.run((driver) => driver.actions().sendKeys(text).perform())
    },
  }

  async goto(address: string): Promise<void> {
    await this.run((driver) => driver.get(address))
    await this.afterLoading()
  }

  async reload(): Promise<void> {
    await this.run((driver) => driver.navigate().refresh())
    await this.afterLoading()
  }

  async goBack(): Promise<void> {
    await this.run((driver) => driver.navigate().back())
    await this.readAddress()
  }

  /** Whoever is asked something comes to the front. */
  bringToFront = (): Promise<unknown> => this.title()

  async close(): Promise<void> {
    await this.run((driver) => driver.close())
    this.owner.forget(this)
  }

  evaluate<A, R>(run: (arg: A) => R | Promise<R>, arg?: A): Promise<R> {
    const source = typeof run === 'string' ? String(run) : `(${String(run)})(arguments[0])`
    return this.inPage<R>(source, arg ?? null)
  }

  async waitForFunction<A>(run: (arg: A) => unknown, arg?: A): Promise<void> {
    await this.poll(async () => Boolean(await this.evaluate(run, arg)), String(run))
  }

  async waitForURL(wanted: RegExp | string | ((url: URL) => boolean)): Promise<void> {
    await this.poll(async () => {
      const address = await this.readAddress()
      if (typeof wanted === 'function') return wanted(new URL(address))
      return typeof wanted === 'string' ? address === wanted : wanted.test(address)
    }, String(wanted))
  }

  async waitForLoadState(): Promise<void> {
    await this.waitForFunction(() => document.readyState === 'complete')
  }

  waitForTimeout = (time: number): Promise<void> => wait(time)

  /** Done after each loading, as early as the driver lets one: not before the page's own scripts. */
  async addInitScript<A>(run: (arg: A) => void, arg?: A): Promise<void> {
    this.scripts.push({ run: `(${String(run)})(arguments[0])`, arg: arg ?? null })
    return Promise.resolve()
  }

  async setViewportSize({ width, height }: { width: number; height: number }): Promise<void> {
    const inner = await this.inPage<[number, number]>(
      '[outerWidth - innerWidth, outerHeight - innerHeight].map((frame) => Math.max(0, frame))',
    )
    await this.run((driver) =>
      driver
        .manage()
        .window()
        .setRect({ width: width + inner[0], height: height + inner[1], x: 0, y: 0 }),
    )
  }

  /** What the browser saves to, for those who wait for it. */
  get downloads(): string {
    return this.owner.program.downloads
  }

  /** Runs something in the page, with `find` for the steps of a locator; what it promises is waited for. */
  async inPage<R>(source: string, ...args: unknown[]): Promise<R> {
    const answer = await this.run((driver) =>
      driver.executeAsyncScript<{ value: R; address: string } | { error: string }>(
        `const done = arguments[arguments.length - 1]
         const find = ${String(findInPage)}
         const run = function () { return ${source} }
         Promise.resolve()
           .then(() => run(...[...arguments].slice(0, -1)))
           .then((value) => done({ value: value ?? null, address: location.href }), (error) => done({ error: String(error) }))`,
        ...args,
      ),
    )
    if ('error' in answer) throw new Error(answer.error)
    this.address = answer.address
    return answer.value
  }

  /** Tries until it holds; what the page is in the middle of is tried again. */
  async poll(holds: () => Promise<boolean>, what: string): Promise<void> {
    const end = Date.now() + PATIENCE
    let last = ''
    while (Date.now() < end) {
      try {
        if (await holds()) return
      } catch (error) {
        last = error instanceof Error ? ` (${error.message})` : ''
      }
      await wait(50)
    }
    throw new Error(`WebKit waited in vain for ${what}${last}`)
  }

  /** Does something with the driver, in this window, when nobody else does. */
  run<R>(task: (driver: WebDriver) => Promise<R>): Promise<R> {
    return this.owner.inTurn(this.handle, task)
  }

  /** Where files given to a field lie on the disk. */
  paths(files: Given): string[] {
    if (typeof files === 'string') return [files]
    return [files].flat().map(({ name, buffer }) => {
      const path = join(this.owner.program.given, name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, buffer)
      return path
    })
  }

  private async afterLoading(): Promise<void> {
    for (const { run, arg } of this.scripts) await this.inPage(run, arg)
    await this.readAddress()
  }

  private async readAddress(): Promise<string> {
    this.address = await this.run((driver) => driver.getCurrentUrl())
    return this.address
  }
}

/** A profile of WebKit: a program of its own, gone with it. */
export class WebKitContext {
  private readonly open: WebKitPage[] = []
  private turn: Promise<unknown> = Promise.resolve()
  private current = ''

  constructor(
    readonly program: WebKitProgram,
    private readonly viewport: { width: number; height: number },
  ) {}

  pages = (): WebKitPage[] => [...this.open]
  /** Nothing to cut: the one file asks nobody, and the driver knows no such order. */
  setOffline = (): Promise<void> => Promise.resolve()
  on = (): this => this

  async newPage(): Promise<WebKitPage> {
    const { driver } = this.program
    const isFirst = this.open.length === 0
    if (!isFirst) await this.inTurn('', () => driver.switchTo().newWindow('tab'))
    this.current = await driver.getWindowHandle()
    const page = new WebKitPage(this, this.current)
    this.open.push(page)
    if (isFirst) await page.setViewportSize(this.viewport)
    return page
  }

  forget(page: WebKitPage): void {
    this.open.splice(this.open.indexOf(page), 1)
    this.current = ''
  }

  inTurn<R>(handle: string, task: (driver: WebDriver) => Promise<R>): Promise<R> {
    const { driver } = this.program
    const done = this.turn.then(async () => {
      if (handle !== '' && handle !== this.current) {
        await driver.switchTo().window(handle)
        this.current = handle
      }
      return task(driver)
    })
    this.turn = done.catch(() => undefined)
    return done
  }

  close = (): Promise<void> => this.program.close()
}

/** As a browser of Playwright: each profile is a WebKit of its own. */
export class WebKitBrowser {
  private readonly contexts: WebKitContext[] = []

  async newContext({
    colorScheme = 'light',
    viewport = { width: 1280, height: 800 },
  }: {
    colorScheme?: 'light' | 'dark'
    viewport?: { width: number; height: number }
  } = {}): Promise<WebKitContext> {
    const context = new WebKitContext(await startWebKit(colorScheme), viewport)
    this.contexts.push(context)
    return context
  }

  async close(): Promise<void> {
    await Promise.all(this.contexts.map((context) => context.close()))
  }
}
