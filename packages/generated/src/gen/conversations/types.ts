// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import type {
  AdditionalTools,
  ApplyPatchToolCall,
  ApplyPatchToolCallOutput,
  CodeInterpreterToolCall,
  CompactionBody,
  ComputerToolCall,
  ComputerToolCallOutputResource,
  CustomToolCall,
  CustomToolCallOutput,
  FileSearchToolCall,
  FunctionShellCall,
  FunctionShellCallOutput,
  FunctionToolCallOutputResource,
  FunctionToolCallResource,
  ImageGenToolCall,
  InputItem,
  LocalShellToolCall,
  LocalShellToolCallOutput,
  MCPApprovalRequest,
  MCPApprovalResponseResource,
  MCPListTools,
  MCPToolCall,
  Message,
  Metadata,
  Program,
  ProgramOutput,
  ReasoningItem,
  ToolSearchCall,
  ToolSearchOutput,
  WebSearchToolCall,
} from '../vocabulary.ts';

export type ConversationItem =
  | Message
  | FunctionToolCallResource
  | FunctionToolCallOutputResource
  | FileSearchToolCall
  | WebSearchToolCall
  | ImageGenToolCall
  | ComputerToolCall
  | ComputerToolCallOutputResource
  | ToolSearchCall
  | ToolSearchOutput
  | AdditionalTools
  | ReasoningItem
  | Program
  | ProgramOutput
  | CompactionBody
  | CodeInterpreterToolCall
  | LocalShellToolCall
  | LocalShellToolCallOutput
  | FunctionShellCall
  | FunctionShellCallOutput
  | ApplyPatchToolCall
  | ApplyPatchToolCallOutput
  | MCPListTools
  | MCPApprovalRequest
  | MCPApprovalResponseResource
  | MCPToolCall
  | CustomToolCall
  | CustomToolCallOutput;

export interface ConversationItemList {
  object: 'list';
  data: ConversationItem[];
  has_more: boolean;
  first_id: string;
  last_id: string;
}

export interface ConversationResource {
  id: string;
  object: 'conversation';
  metadata: unknown;
  /** Unix time in seconds. */
  created_at: number;
}

export interface CreateConversationBody {
  metadata?: Metadata | null | undefined;
  /** At most 20 items. */
  items?: readonly InputItem[] | null | undefined;
}

export interface DeletedConversationResource {
  object: 'conversation.deleted';
  deleted: boolean;
  id: string;
}

export interface UpdateConversationBody {
  metadata: Metadata;
}
