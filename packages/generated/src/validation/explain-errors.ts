import type { AjvCheck, AjvError } from './ajv.ts';
import { type Finding, readFinding, readPointer } from './finding.ts';

/** Compiles a branch of a union as it stands in the schema. */
export type CompileBranch = (branch: object) => AjvCheck;

/**
 * Turns ajv's errors into what is wrong. Of a union that nothing fits, ajv lists the errors of all branches without saying
 * which is whose; so its value is checked against each branch anew, and the branch that it comes closest to speaks.
 */
export function explainErrors(errors: readonly AjvError[], compile: CompileBranch): readonly Finding[] {
  const unions = listOutermostUnions(errors);
  const covered = (error: AjvError) => unions.some((union) => isWithin(error, union));
  const findings = errors.flatMap((error) => {
    if (unions.includes(error)) return explainUnion(error, compile);
    if (covered(error)) return [];
    return error.keyword === 'discriminator' ? explainTag(error, compile) : [readFinding(error)];
  });
  return mergeAlike(findings);
}

function listOutermostUnions(errors: readonly AjvError[]): readonly AjvError[] {
  const unions = errors.filter(({ keyword }) => keyword === 'anyOf');
  // A union that is itself a branch stands before the one around it, at the same place.
  return unions.filter(
    (union, index) =>
      !unions.some((other, at) => other !== union && isWithin(union, other) && isOuter(other, union, at > index)),
  );
}

function isOuter(other: AjvError, union: AjvError, isLater: boolean): boolean {
  return other.instancePath !== union.instancePath || isLater;
}

function isWithin(error: AjvError, union: AjvError): boolean {
  return error.instancePath === union.instancePath || error.instancePath.startsWith(`${union.instancePath}/`);
}

function explainUnion(union: AjvError, compile: CompileBranch): readonly Finding[] {
  const closest = pickClosest(explainBranches(union.schema, union, compile), readPointer(union.instancePath).length);
  return closest.length === 0 ? [readFinding(union)] : closest;
}

/** Which tags there are, only the branches know: what they all say of the tag. */
function explainTag(error: AjvError, compile: CompileBranch): readonly Finding[] {
  const { parentSchema } = error;
  const branches = isObject(parentSchema) && 'oneOf' in parentSchema ? parentSchema.oneOf : [];
  const own = readFinding(error);
  const said = explainBranches(branches, error, compile).flat();
  const ofTag = said.filter(({ segments }) => segments.join('/') === own.segments.join('/'));
  return ofTag.length === 0 ? [own] : ofTag;
}

function explainBranches(branches: unknown, error: AjvError, compile: CompileBranch): readonly (readonly Finding[])[] {
  if (!Array.isArray(branches)) return [];
  const base = readPointer(error.instancePath);
  return branches.filter(isObject).map((branch) => {
    const check = compile(branch);
    const findings = check(error.data) === true ? [] : explainErrors(check.errors ?? [], compile);
    return findings.map((finding) => ({ ...finding, segments: [...base, ...finding.segments] }));
  });
}

/** The findings of the best branch, or those of several equally good ones that differ in what they allow. */
function pickClosest(explained: readonly (readonly Finding[])[], depth: number): readonly Finding[] {
  const ranked = explained.map((findings) => ({ findings, rank: rankOf(findings, depth) }));
  const best = ranked.toSorted((one, other) => compareRanks(one.rank, other.rank))[0];
  if (best === undefined) return [];
  const peers = ranked.filter(({ rank }) => compareRanks(rank, best.rank) === 0).map(({ findings }) => findings);
  const places = new Set(peers.map((findings) => findings.map(keyOf).join()));
  return places.size === 1 ? mergeAlike(peers.flat()) : best.findings;
}

/** What speaks against a branch, the gravest first: a value of another kind, other tags, the number of findings. */
function rankOf(findings: readonly Finding[], depth: number): readonly number[] {
  const count = (test: (finding: Finding) => boolean) => findings.filter(test).length;
  return [
    count(({ segments, rule }) => segments.length === depth && rule === 'type'),
    count(({ segments, rule }) => segments.length <= depth + 1 && rule === 'const'),
    findings.length,
  ];
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

/** One finding for each place and rule, which allows what all of them allow. */
function mergeAlike(findings: readonly Finding[]): readonly Finding[] {
  const merged = new Map<string, Finding>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const held = merged.get(key);
    const allowed = held === undefined ? finding.allowed : [...new Set([...held.allowed, ...finding.allowed])];
    merged.set(key, { ...finding, allowed });
  }
  return [...merged.values()];
}

function keyOf({ segments, rule }: Finding): string {
  return JSON.stringify([segments, rule === 'const' ? 'enum' : rule]);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
