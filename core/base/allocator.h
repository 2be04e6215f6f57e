#pragma once

namespace larder
{
/// Lets the allocator keep freed blocks of up to 4 MiB for the next use, 32 MiB at most. Compressed members come and go
/// by the thousand; giving each back to the kernel cost verify 12 % of its time in page faults. Call first in main().
void keepFreedBlocks();
}
