import { findDependencyViolations, findScatteredImports } from './find-dependency-violations.ts';
import { findDirectionViolations, findPackageCycles } from './find-direction-violations.ts';
import { findEntryViolations } from './find-entry-violations.ts';
import { findExportViolations, findManifestViolations } from './find-form-violations.ts';
import { findNameViolations } from './find-name-violations.ts';
import { findRoomViolations } from './find-room-violations.ts';
import type { Repository } from './read-repository.ts';

/** All breaches of the architecture in a repository, one line each: where, what, and what is allowed. */
export function findViolations(repository: Repository): string[] {
  return [
    findDirectionViolations,
    findPackageCycles,
    findDependencyViolations,
    findScatteredImports,
    findExportViolations,
    findManifestViolations,
    findEntryViolations,
    findNameViolations,
    findRoomViolations,
  ].flatMap((find) => find(repository));
}
