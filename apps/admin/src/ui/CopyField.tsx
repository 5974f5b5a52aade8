import { CopyOutlined } from '@ant-design/icons';
import { Button, Input, Space } from 'antd';
import { useRef, useState } from 'react';
import type { InputRef } from 'antd';

interface CopyFieldProps {
  readonly label: string;
  readonly value: string;
  readonly copy: string;
  readonly copied: string;
}

/** A value to be copied. Where the clipboard is closed to pages, the value is selected for Ctrl C. */
export function CopyField({ label, value, copy, copied }: CopyFieldProps) {
  const [isCopied, setCopied] = useState(false);
  const input = useRef<InputRef>(null);
  const copyValue = async () => {
    input.current?.select();
    await navigator.clipboard.writeText(value);
    setCopied(true);
  };
  return (
    <Space.Compact block>
      <Input ref={input} readOnly value={value} aria-label={label} className="mono" />
      <Button icon={<CopyOutlined />} onClick={() => void copyValue().catch(() => input.current?.select())}>
        <span aria-live="polite">{isCopied ? copied : copy}</span>
      </Button>
    </Space.Compact>
  );
}
