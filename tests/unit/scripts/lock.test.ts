import { expect, it } from 'vitest'
import { readJson } from '../fixtures'

interface Lock {
  packages: Record<string, { optionalDependencies?: Record<string, string>; resolved?: string }>
}

const { packages } = readJson('package-lock.json') as Lock

/** Where node would look for a package from inside another one: beside it, then further and further out. */
function places(owner: string, name: string): string[] {
  const parts = owner.split('/node_modules/')
  const inner = parts.map(
    (_, depth) => `${parts.slice(0, parts.length - depth).join('/node_modules/')}/node_modules/${name}`,
  )
  return [...inner, `node_modules/${name}`]
}

it('the lock has every optional part of what it locks: npm ci refuses it otherwise', () => {
  const missing = Object.entries(packages).flatMap(([owner, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => places(owner, name).every((place) => packages[place] === undefined))
      .map((name) => `${owner}: ${name}`),
  )
  expect(missing).toEqual([])
  expect(Object.keys(packages).length).toBeGreaterThan(100)
})

it('the lock names no registry, so that it installs from whichever one a machine uses', () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved?.startsWith('http'))).toEqual([])
})
