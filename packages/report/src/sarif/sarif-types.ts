/** The part of SARIF 2.1.0 that is written here. */
export interface SarifLog {
  readonly $schema: string;
  readonly version: "2.1.0";
  readonly runs: readonly SarifRun[];
}

export interface SarifRun {
  readonly tool: { readonly driver: SarifDriver };
  readonly language: string;
  readonly columnKind: "utf16CodeUnits";
  readonly originalUriBaseIds: Readonly<Record<string, { readonly description: SarifText }>>;
  readonly invocations: readonly SarifInvocation[];
  readonly results: readonly SarifResult[];
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface SarifDriver {
  readonly name: string;
  readonly version: string;
  readonly informationUri: string;
  readonly language: string;
  readonly rules: readonly SarifRule[];
}

export interface SarifRule {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: SarifText;
  readonly fullDescription: SarifText;
  readonly help: SarifText & { readonly markdown: string };
  readonly helpUri?: string;
  readonly defaultConfiguration: { readonly level: SarifLevel };
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface SarifInvocation {
  readonly executionSuccessful: boolean;
  readonly toolExecutionNotifications: readonly {
    readonly level: "error";
    readonly message: SarifText;
    readonly associatedRule?: { readonly id: string };
  }[];
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: SarifLevel;
  readonly message: SarifText;
  readonly locations?: readonly SarifLocation[];
  readonly relatedLocations?: readonly SarifLocation[];
  readonly codeFlows?: readonly {
    readonly threadFlows: readonly { readonly locations: readonly { readonly location: SarifLocation }[] }[];
  }[];
  readonly partialFingerprints?: Readonly<Record<string, string>>;
  readonly suppressions?: readonly { readonly kind: "inSource" | "external"; readonly justification?: string }[];
  readonly fixes?: readonly SarifFix[];
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface SarifLocation {
  readonly id?: number;
  readonly message?: SarifText;
  readonly physicalLocation?: { readonly artifactLocation: SarifArtifact; readonly region: SarifRegion };
  readonly logicalLocations?: readonly {
    readonly name: string;
    readonly fullyQualifiedName: string;
    readonly kind: string;
  }[];
}

export interface SarifFix {
  readonly description: SarifText;
  readonly artifactChanges: readonly {
    readonly artifactLocation: SarifArtifact;
    readonly replacements: readonly { readonly deletedRegion: SarifRegion; readonly insertedContent: SarifText }[];
  }[];
}

export interface SarifArtifact {
  readonly uri: string;
  readonly uriBaseId?: string;
}

/** Columns count from 1, in UTF-16 units; the end is exclusive. Offsets count from 0. */
export type SarifRegion =
  | { readonly startLine: number; readonly startColumn: number; readonly endLine: number; readonly endColumn: number }
  | { readonly charOffset: number; readonly charLength: number };

export interface SarifText {
  readonly text: string;
}

export type SarifLevel = "error" | "warning" | "note";
