import type { Model } from '@unspool/generated/models';
import { useState } from 'preact/hooks';
import type { PanelProps } from '../../panel.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { TextField } from '../../ui/field.tsx';
import { RunBar } from '../../ui/run-bar.tsx';
import { useTask } from '../../ui/use-task.ts';
import { listAllModels } from './list-all-models.ts';

/** The models that the service lists. */
export function ModelsPanel({ service }: PanelProps) {
  const [models, setModels] = useState<readonly Model[]>();
  const [filter, setFilter] = useState('');
  const task = useTask();
  const list = () => task.run(async (signal) => setModels(await listAllModels(service.client(), signal)));
  const shown = models?.filter(({ id }) => id.includes(filter.trim())) ?? [];
  return (
    <>
      <div class="output">
        {models === undefined ? (
          <EmptyState icon="list" text="The models have not been listed." examples={['List the models']} onTry={list} />
        ) : (
          <div class="table-frame">
            <table>
              <caption class="visually-hidden">Models</caption>
              <thead>
                <tr>
                  <th scope="col">Name</th>
                  <th scope="col" class="wide">
                    Owner
                  </th>
                  <th scope="col">Since</th>
                </tr>
              </thead>
              <tbody>
                {shown.map(({ id, owned_by: owner, created }) => (
                  <tr key={id}>
                    <td>
                      <code>{id}</code>
                    </td>
                    <td class="wide">{owner}</td>
                    <td class="number">{created ? new Date(created * 1000).toISOString().slice(0, 10) : ''}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </div>
      <form
        class="card"
        onSubmit={(event) => {
          event.preventDefault();
          list();
        }}
      >
        <TextField label="Only those with this in their name" value={filter} onChange={setFilter} />
        <RunBar task={task} label="List" />
      </form>
    </>
  );
}
