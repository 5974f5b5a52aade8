import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useVirtualLines } from './use-virtual-lines.ts';

describe('useVirtualLines', () => {
  it('draws of 1,500 lines those in sight, and the one with the focus with its neighbours', () => {
    render(<Lines count={1500} focused={700} />);

    const drawn = screen.getAllByRole('row').map(({ textContent }) => Number(textContent));
    expect(drawn.length).toBeLessThan(60);
    expect(drawn).toEqual(expect.arrayContaining([0, 1, 2, 699, 700, 701]));
  });

  it('keeps the room of the lines it does not draw', () => {
    render(<Lines count={1500} focused={null} />);

    const drawn = screen.getAllByRole('row').length;
    expect(screen.getByTestId('below').textContent).toBe(`${(1500 - drawn) * 56}`);
  });

  it('draws a short sheet as a whole, so that it can be printed', () => {
    render(<Lines count={120} focused={null} />);

    expect(screen.getAllByRole('row')).toHaveLength(120);
  });
});

function Lines({ count, focused }: { readonly count: number; readonly focused: number | null }) {
  const { frame, drawn, below, measure } = useVirtualLines(count, focused);
  return (
    <div ref={frame}>
      <table>
        <tbody>
          {drawn.map(({ index }) => (
            <tr key={index} ref={measure} data-index={index}>
              <td>{index}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <span data-testid="below">{below}</span>
    </div>
  );
}
