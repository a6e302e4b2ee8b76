export { attachMcp } from './attach-mcp.ts';
export { attachTools } from './attach-tools.ts';
export { defineTool, toToolDefinitions } from './define-tool.ts';

export type { AttachedMcp, McpOptions } from './attach-mcp.ts';
export type { AttachedTools, ToolOptions } from './attach-tools.ts';
export type { JsonSchemaTool, SchemaTool, ToolDefinition } from './define-tool.ts';
export type { McpListing } from './mcp-listings.ts';
export type { Approve } from './run-tool.ts';
export type { StandardSchema, ValidationIssue, ValidationResult } from './standard-schema.ts';
export type { FunctionCall, McpCall, Tool, ToolCall, ToolContext, ToolSettings } from './tool.ts';
export type { ToolOutcome, ToolResult } from './tool-result.ts';
