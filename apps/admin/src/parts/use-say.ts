import { App } from 'antd';
import { useFault } from './use-fault.ts';

/** Says in passing that something worked, or why it did not. */
export function useSay() {
  const { message } = App.useApp();
  const sentence = useFault();
  return {
    done: (text: string) => void message.success(text),
    failed: (error: unknown) => void message.error({ content: sentence(error), duration: 8 }),
  };
}
