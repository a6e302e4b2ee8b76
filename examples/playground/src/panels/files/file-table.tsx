import type { OpenAIFile } from '@unspool/generated/files';
import { formatBytes } from '../../ui/file-picker.tsx';

export interface FileTableProps {
  readonly files: readonly OpenAIFile[];
  readonly onShow: (file: OpenAIFile) => void;
  readonly onRemove: (file: OpenAIFile) => void;
}

export function FileTable({ files, onShow, onRemove }: FileTableProps) {
  return (
    <div class="table-frame">
      <table>
        <caption class="visually-hidden">Files</caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Size</th>
            <th scope="col" class="wide">
              For
            </th>
            <th scope="col">
              <span class="visually-hidden">What to do with it</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <tr key={file.id}>
              <td>{file.filename}</td>
              <td class="number">{formatBytes(file.bytes)}</td>
              <td class="wide">
                <span class="tag">{file.purpose}</span>
              </td>
              <td>
                <button
                  type="button"
                  class="button small"
                  aria-label={`Show ${file.filename}`}
                  onClick={() => onShow(file)}
                >
                  Show
                </button>
                <button
                  type="button"
                  class="button small"
                  aria-label={`Delete ${file.filename}`}
                  onClick={() => onRemove(file)}
                >
                  Delete
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
